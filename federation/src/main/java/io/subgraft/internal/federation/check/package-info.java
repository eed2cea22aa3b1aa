/** Compares two versions of a subgraph's SDL and composes it with others. */
@NullMarked
package io.subgraft.internal.federation.check;

import org.jspecify.annotations.NullMarked;
