/** Estimates what a request costs, counts what it uses, and stops it at its limits. */
@NullMarked
package io.subgraft.internal.cost;

import org.jspecify.annotations.NullMarked;
