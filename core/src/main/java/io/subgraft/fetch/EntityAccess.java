package io.subgraft.fetch;

import io.subgraft.generated.EntityDescriptor;
import io.subgraft.model.Attribute;
import io.subgraft.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Reads attributes of entity instances. */
final class EntityAccess {

    private EntityAccess() {}

    static @Nullable Object read(FetchContext context, EntityType type, Attribute attribute, Object entity) {
        Object value = type.read(entity, attribute);
        return EntityDescriptor.isNotAccessible(value)
                ? context.sessionFactory()
                        .getMappingMetamodel()
                        .getEntityDescriptor(type.facts().entityClass())
                        .getPropertyValue(entity, attribute.name())
                : value;
    }
}
