package io.subgraft.internal.completion;

import graphql.GraphQLContext;

/** An instrumentation that says of each request whether it watches fields. */
public interface FieldWatcher {

    /** Whether it has to be told of every field of a request. */
    boolean watchesFields(GraphQLContext request);
}
