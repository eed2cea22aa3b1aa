/** Bounds and texts of values that every layer keeps to: scalars, identifiers, cursors and conditions. */
@NullMarked
package io.subgraft.value;

import org.jspecify.annotations.NullMarked;
