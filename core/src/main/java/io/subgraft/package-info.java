/** The entry point: {@link io.subgraft.Subgraft} serves the entities of an entity manager factory as a GraphQL schema. */
@NullMarked
package io.subgraft;

import org.jspecify.annotations.NullMarked;
