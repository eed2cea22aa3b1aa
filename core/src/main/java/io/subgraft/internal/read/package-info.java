/** Runs the statements of planned reads and assembles their rows. */
@NullMarked
package io.subgraft.internal.read;

import org.jspecify.annotations.NullMarked;
