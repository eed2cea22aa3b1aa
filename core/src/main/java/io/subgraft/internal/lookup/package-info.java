/** Finds entities by the values of a key, for gateways and for references from other subgraphs. */
@NullMarked
package io.subgraft.internal.lookup;

import org.jspecify.annotations.NullMarked;
