/** Builds the GraphQL schema of the exposed entities. */
@NullMarked
package io.subgraft.internal.processor.schema;

import org.jspecify.annotations.NullMarked;
