package io.subgraft.introspection.model;

import java.util.List;

/** A persistent attribute. */
public sealed interface AttributeModel
        permits BasicAttribute,
                EmbeddedAttribute,
                AssociationAttribute,
                ElementsAttribute,
                EntriesAttribute,
                UnreadAttribute {

    /** Its name in JPA. */
    String name();

    /** Whether it is the identifier or a part of it. */
    default boolean isId() {
        return false;
    }

    /** What its values are made of: itself, or what a collection or map of values holds. */
    default List<AttributeModel> parts() {
        return List.of(this);
    }
}
