package io.subgraft.internal.introspection.model;

/** An association to other entities. */
public sealed interface AssociationAttribute extends AttributeModel permits ToOneAttribute, ToManyAttribute {

    /** The entity class it leads to. */
    JavaName target();

    /** How many entities each side has. */
    Cardinality cardinality();

    /** How the database links the two sides. */
    Link link();
}
