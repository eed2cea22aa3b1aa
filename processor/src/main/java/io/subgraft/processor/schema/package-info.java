/** The GraphQL schema as values, built from what is exposed. */
@NullMarked
package io.subgraft.processor.schema;

import org.jspecify.annotations.NullMarked;
