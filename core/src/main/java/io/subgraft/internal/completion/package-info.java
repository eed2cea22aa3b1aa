/** Completes answers in one walk over the rows, in place of the engine's per-field completion. */
@NullMarked
package io.subgraft.internal.completion;

import org.jspecify.annotations.NullMarked;
