package io.subgraft.introspection.exposure;

/** The qualified names of Subgraft's annotations. */
public final class ExposureAnnotations {

    private static final String PACKAGE = "io.subgraft.annotation.";

    /** Exposes entities. */
    public static final String EXPOSED = PACKAGE + "GraphQLExposed";

    /** Describes the field of an attribute. */
    public static final String FIELD = PACKAGE + "GraphQLField";

    /** Leaves an attribute out. */
    public static final String IGNORE = PACKAGE + "GraphQLIgnore";

    /** What {@link #EXPOSED} says of pages unless told otherwise. */
    public static final int DEFAULT_PAGE_SIZE = 20;

    /** Likewise. */
    public static final int MAX_PAGE_SIZE = 100;

    private ExposureAnnotations() {}
}
