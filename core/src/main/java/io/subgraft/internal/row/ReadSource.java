package io.subgraft.internal.row;

import org.jspecify.annotations.Nullable;

/** What a field that we fetched has as its value, and its own fields as their source. */
public sealed interface ReadSource permits Page, Row {

    /** The name of the GraphQL type it is of; null where the field says so. */
    @Nullable
    String typeName();
}
