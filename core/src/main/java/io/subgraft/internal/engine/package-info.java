/** Configures the GraphQL engine that executes documents. */
@NullMarked
package io.subgraft.internal.engine;

import org.jspecify.annotations.NullMarked;
