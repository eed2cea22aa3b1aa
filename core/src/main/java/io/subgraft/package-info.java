/** Where an application starts: {@link io.subgraft.Subgraft} turns an entity manager factory into a GraphQL schema. */
@NullMarked
package io.subgraft;

import org.jspecify.annotations.NullMarked;
