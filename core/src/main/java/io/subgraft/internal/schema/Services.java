package io.subgraft.internal.schema;

import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/** Finds implementations that other jars have. */
public final class Services {

    private Services() {}

    /**
     * Those that the context class loader of the thread sees, which is the application's as a rule. Where it sees none, as in
     * threads of pools that have another or none at all, those that the loaders of the entities see, and then those that lie beside
     * this library.
     */
    public static <S> List<S> all(Class<S> service, SessionFactory sessionFactory) {
        Set<@Nullable ClassLoader> loaders = new LinkedHashSet<>();
        loaders.add(Thread.currentThread().getContextClassLoader());
        sessionFactory.getMetamodel().getEntities().forEach(each -> loaders.add(loader(each)));
        loaders.add(Services.class.getClassLoader());
        for (ClassLoader each : loaders) {
            List<S> found = new ArrayList<>();
            if (each != null) {
                ServiceLoader.load(service, each).forEach(found::add);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return new ArrayList<>();
    }

    /** The loader of the class of an entity; null where it has no class, or one of the runtime. */
    private static @Nullable ClassLoader loader(EntityType<?> entity) {
        Class<?> type = entity.getJavaType();
        return type == null ? null : type.getClassLoader();
    }
}
