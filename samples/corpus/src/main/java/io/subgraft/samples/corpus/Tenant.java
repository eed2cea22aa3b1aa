package io.subgraft.samples.corpus;

import io.subgraft.samples.corpus.artifact.PersistentClass;
import io.subgraft.samples.corpus.artifact.Unit;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Says whose rows are read, where a model has tenants: always the same. */
final class Tenant implements CurrentTenantIdentifierResolver<Object> {

    private final Object tenant;

    private Tenant(Object tenant) {
        this.tenant = tenant;
    }

    /** That of a unit; absent where none of its classes has an attribute with {@code @TenantId}. */
    static Optional<Tenant> of(Unit unit, ClassLoader loader) {
        for (PersistentClass each : unit.classes()) {
            try {
                Optional<Class<?>> type = type(Class.forName(each.binaryName(), false, loader));
                if (type.isPresent()) {
                    return Optional.of(new Tenant(value(type.get())));
                }
            } catch (ClassNotFoundException | LinkageError absent) {
                // Whoever starts Hibernate says so.
            }
        }
        return Optional.empty();
    }

    private static Optional<Class<?>> type(Class<?> owner) {
        Class<? extends Annotation> marked = TenantId.class;
        for (Field each : owner.getDeclaredFields()) {
            if (each.isAnnotationPresent(marked)) {
                return Optional.of(each.getType());
            }
        }
        for (Method each : owner.getDeclaredMethods()) {
            if (each.isAnnotationPresent(marked)) {
                return Optional.of(each.getReturnType());
            }
        }
        return Optional.empty();
    }

    private static Object value(Class<?> type) {
        if (type == Long.class || type == long.class) {
            return 1L;
        }
        if (type == Integer.class || type == int.class) {
            return 1;
        }
        return type == UUID.class ? new UUID(0, 1) : "tenant";
    }

    @Override
    public Object resolveCurrentTenantIdentifier() {
        return tenant;
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }
}
