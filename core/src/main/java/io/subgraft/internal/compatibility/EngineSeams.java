package io.subgraft.internal.compatibility;

import graphql.schema.GraphQLSchema;

/** What differs between graphql-java 24.3, 25 and 26. Everything else is compiled with the newest, and links with all of them. */
public final class EngineSeams {

    private EngineSeams() {}

    /** Whether a schema can be built type by type, which came with version 26. */
    public static boolean hasFastBuilder() {
        return Lookup.hasClass("graphql.schema.GraphQLSchema$FastBuilder", GraphQLSchema.class.getClassLoader());
    }
}
