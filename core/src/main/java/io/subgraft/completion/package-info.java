/** Completes what was read into the data of an answer without asking the engine for each field. */
@NullMarked
package io.subgraft.completion;

import org.jspecify.annotations.NullMarked;
