package io.subgraft.internal.requirement;

import org.jspecify.annotations.Nullable;

/** What is known of the versions of graphql-java. */
final class GraphQlJava {

    private static final int MAJOR = 24;
    private static final int MINOR = 3;
    private static final int NEWEST = 26;
    private static final Library LIBRARY = new Library("com.graphql-java:graphql-java", "graphql.GraphQL");
    private static final Library SCALARS =
            new Library("com.graphql-java:graphql-java-extended-scalars", "graphql.scalars.ExtendedScalars");

    /** A class that came with the first version that is served. */
    private static final String NEEDED = "graphql.EngineRunningState";

    private GraphQlJava() {}

    /** What does not fit, and what to do; null where all does. */
    static @Nullable String fault() {
        if (!LIBRARY.isPresent()) {
            return "graphql-java is not on the class path; add com.graphql-java:graphql-java:" + NEWEST + ".0";
        }
        if (LIBRARY.isBefore(MAJOR, MINOR) || !Library.has(NEEDED)) {
            return LIBRARY.found() + " is on the class path, but version " + MAJOR + "." + MINOR
                    + " or later is needed; set it, where Spring Boot manages it by the property graphql-java.version";
        }
        if (!SCALARS.isPresent()) {
            return "graphql-java-extended-scalars is not on the class path; add"
                    + " com.graphql-java:graphql-java-extended-scalars:24.0";
        }
        return SCALARS.isBefore(22, 0)
                ? SCALARS.found() + " is on the class path, but version 22.0 or later is needed; set it"
                : null;
    }

    /** What was not tested; null where all was. */
    static @Nullable String doubt() {
        return LIBRARY.isAfter(NEWEST)
                ? LIBRARY.found() + " is on the class path; this version of Subgraft was tested with " + MAJOR + "."
                        + MINOR + " to " + NEWEST
                : null;
    }
}
