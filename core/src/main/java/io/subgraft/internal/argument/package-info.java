/** Reads the arguments of connections and binds them to a plan before any statement runs. */
@NullMarked
package io.subgraft.internal.argument;

import org.jspecify.annotations.NullMarked;
