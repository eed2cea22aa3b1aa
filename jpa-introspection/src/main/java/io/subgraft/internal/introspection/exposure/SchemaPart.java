package io.subgraft.internal.introspection.exposure;

/** A part of the schema that an entity can have beside its type. */
public enum SchemaPart {
    /** The fields of {@code Query} that return it. */
    ROOT_FIELDS("rootFields", true),
    /** The argument {@code where} of its lists. */
    FILTERS("filters", true),
    /** The argument {@code orderBy} of its lists. */
    ORDERS("orders", true),
    /** The field {@code aggregate} of its lists. */
    AGGREGATES("aggregates", false),
    /** The field {@code groupBy} of those aggregates. */
    GROUPS("groups", true);

    private final String member;
    private final boolean byDefault;

    SchemaPart(String member, boolean byDefault) {
        this.member = member;
        this.byDefault = byDefault;
    }

    /** Returns the member of {@code @GraphQLExposed} that asks for it. */
    public String member() {
        return member;
    }

    /** Returns whether an entity has it if that member is not written. */
    public boolean isByDefault() {
        return byDefault;
    }

    /** Returns the compiler argument that decides for all entities of a module. */
    public String option() {
        return "subgraft." + member;
    }
}
