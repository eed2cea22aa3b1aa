/** Reads {@code orderBy} arguments, and encodes and decodes cursors. */
@NullMarked
package io.subgraft.internal.order;

import org.jspecify.annotations.NullMarked;
