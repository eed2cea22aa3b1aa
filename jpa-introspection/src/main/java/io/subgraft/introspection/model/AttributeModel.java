package io.subgraft.introspection.model;

/** A persistent attribute. */
public sealed interface AttributeModel permits BasicAttribute, AssociationAttribute, UnreadAttribute {

    /** Its name in JPA. */
    String name();
}
