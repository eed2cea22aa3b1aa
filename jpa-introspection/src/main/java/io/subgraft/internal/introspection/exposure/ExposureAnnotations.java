package io.subgraft.internal.introspection.exposure;

/** The qualified names of Subgraft's annotations. */
public final class ExposureAnnotations {

    private static final String PACKAGE = "io.subgraft.annotation.";

    /** Exposes entities. */
    public static final String EXPOSED = PACKAGE + "GraphQLExposed";

    /** Holds several of those. */
    public static final String EXPOSURES = PACKAGE + "GraphQLExposures";

    /** Names what cannot be annotated otherwise. */
    public static final String NAME = PACKAGE + "GraphQLName";

    /** Describes the field of an attribute. */
    public static final String FIELD = PACKAGE + "GraphQLField";

    /** Leaves an attribute out. */
    public static final String IGNORE = PACKAGE + "GraphQLIgnore";

    /** Names the policy of an entity. */
    public static final String POLICY = PACKAGE + "GraphQLPolicy";

    /** Names roles. */
    public static final String ACCESS = PACKAGE + "GraphQLAccess";

    /** Names roles for fields of {@code Query}. */
    public static final String OPERATIONS = PACKAGE + "GraphQLOperations";

    /** Lets rows be written. */
    public static final String WRITES = PACKAGE + "GraphQLWrites";

    /** Lets an attribute be written by clients. */
    public static final String INPUT = PACKAGE + "GraphQLInput";

    /** Lets an attribute be written from the caller. */
    public static final String PRESET = PACKAGE + "GraphQLPreset";

    /** Weighs. */
    public static final String COST = PACKAGE + "GraphQLCost";

    /** Tells how long a collection is. */
    public static final String LIST_SIZE = PACKAGE + "GraphQLListSize";

    private static final String JAKARTA_SECURITY = "jakarta.annotation.security.";

    /** Jakarta's own for roles. */
    public static final String ROLES_ALLOWED = JAKARTA_SECURITY + "RolesAllowed";

    /** Jakarta's own for nobody. */
    public static final String DENY_ALL = JAKARTA_SECURITY + "DenyAll";

    /** Jakarta's own for everybody. */
    public static final String PERMIT_ALL = JAKARTA_SECURITY + "PermitAll";

    /** What {@link #EXPOSED} says of pages unless told otherwise. */
    public static final int DEFAULT_PAGE_SIZE = 20;

    /** Likewise. */
    public static final int MAX_PAGE_SIZE = 100;

    private ExposureAnnotations() {}
}
