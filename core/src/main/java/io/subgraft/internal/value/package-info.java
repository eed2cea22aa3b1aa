/** Values at the boundary: which texts and numbers are taken at all, and how they are written. */
@NullMarked
package io.subgraft.internal.value;

import org.jspecify.annotations.NullMarked;
