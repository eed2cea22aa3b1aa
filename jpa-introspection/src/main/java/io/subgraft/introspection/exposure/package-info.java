/** What the GraphQL schema shows of entities, kept apart from what JPA knows of them. */
@NullMarked
package io.subgraft.introspection.exposure;

import org.jspecify.annotations.NullMarked;
