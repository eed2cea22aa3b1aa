/** Reads the inputs of fields that write. */
@NullMarked
package io.subgraft.internal.write.input;

import org.jspecify.annotations.NullMarked;
