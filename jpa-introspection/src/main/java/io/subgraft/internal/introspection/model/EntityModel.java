package io.subgraft.internal.introspection.model;

import java.util.List;
import java.util.Optional;

/**
 * An entity.
 *
 * @param name its class
 * @param entityName its name in JPA
 * @param lineage its place among the entities it extends and those that extend it
 * @param attributes its persistent attributes: those of the topmost superclass first, each class in source order
 * @param keys the primary key, where there is one, then the natural id, then the unique keys
 * @param indexing what the mapping tells of indexes
 */
public record EntityModel(
        JavaName name,
        String entityName,
        Lineage lineage,
        List<AttributeModel> attributes,
        List<EntityKey> keys,
        Indexing indexing) {

    public EntityModel {
        attributes = List.copyOf(attributes);
        keys = List.copyOf(keys);
    }

    /** The attribute of that name. */
    public Optional<AttributeModel> attribute(String attribute) {
        return attributes.stream().filter(each -> each.name().equals(attribute)).findFirst();
    }

    /** The primary key, absent where no attribute is an identifier. */
    public Optional<EntityKey> primaryKey() {
        return key(EntityKey.Kind.PRIMARY);
    }

    /** The natural id. */
    public Optional<EntityKey> naturalId() {
        return key(EntityKey.Kind.NATURAL);
    }

    private Optional<EntityKey> key(EntityKey.Kind kind) {
        return keys.stream().filter(each -> each.kind() == kind).findFirst();
    }
}
