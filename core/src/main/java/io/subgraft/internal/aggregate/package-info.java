/** Reads the arguments of aggregates and groups into values that statements are built from. */
@NullMarked
package io.subgraft.internal.aggregate;

import org.jspecify.annotations.NullMarked;
