package io.subgraft.internal.write.validation;

import jakarta.validation.groups.Default;
import java.util.Arrays;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** The groups of constraints that a persistence unit names for its events. */
final class Groups {

    private static final Class<?>[] DEFAULT = {Default.class};

    private Groups() {}

    static Class<?>[] of(SessionFactoryImplementor sessionFactory, String property) {
        Object value = sessionFactory.getProperties().get(property);
        if (value instanceof Class<?>[] groups) {
            return groups;
        }
        if (!(value instanceof String names) || names.isBlank()) {
            return DEFAULT;
        }
        ClassLoaderService loader = sessionFactory.getServiceRegistry().requireService(ClassLoaderService.class);
        return Arrays.stream(names.split(","))
                .map(each -> loader.classForName(each.strip()))
                .toArray(Class<?>[]::new);
    }
}
