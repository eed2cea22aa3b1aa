package io.subgraft.internal.entity;

import io.subgraft.generated.TypeDescriptor;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.KeyColumn;
import io.subgraft.internal.model.StructType;
import io.subgraft.internal.value.Keys;
import java.lang.reflect.Field;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Reads attributes of instances. */
public final class InstanceAttributes {

    private InstanceAttributes() {}

    /** The attribute of an instance, by generated code or, where that cannot reach it, by the provider. */
    static @Nullable public Object read(
            SessionFactoryImplementor sessionFactory, StructType type, Attribute attribute, Object instance) {
        LazyAttributes.load(instance, attribute.name());
        Object value = type.read(instance, attribute);
        if (!TypeDescriptor.isNotAccessible(value)) {
            return value;
        }
        if (type instanceof EntityType) {
            EntityPersister persister = sessionFactory
                    .getMappingMetamodel()
                    .getEntityDescriptor(type.descriptor().javaClass());
            return attribute.name().equals(persister.getIdentifierPropertyName()) // of which it knows no property
                    ? sessionFactory.getPersistenceUnitUtil().getIdentifier(instance)
                    : persister.getPropertyValue(instance, attribute.name());
        }
        Field field = Members.find(instance.getClass(), attribute.name());
        if (field == null) {
            throw new IllegalStateException(type + "." + attribute.name() + " cannot be read from an instance");
        }
        return Members.read(field, instance);
    }

    /** The identifier of an instance, be it a proxy, without loading it. */
    public static Object key(SessionFactoryImplementor sessionFactory, EntityType type, Object instance) {
        Object id = sessionFactory.getPersistenceUnitUtil().getIdentifier(instance);
        List<KeyColumn> columns = type.key();
        Object key = id == null ? null : Keys.of(columns.size(), i -> column(id, columns.get(i)));
        if (key == null) {
            throw new IllegalStateException("An instance of " + type + " without an identifier");
        }
        return key;
    }

    /**
     * Follows the path of a column into an identifier as far as there is anything to follow: an id class holds the identifier
     * of an association where the path goes through the association, and an embedded id is what the first step leads to.
     */
    private static @Nullable Object column(Object id, KeyColumn column) {
        Object value = id;
        for (String step : column.path().split("\\.", -1)) {
            Field field = value == null || column.type().javaType().isInstance(value)
                    ? null
                    : Members.find(value.getClass(), step);
            value = field == null || value == null ? value : Members.read(field, value);
        }
        return value;
    }
}
