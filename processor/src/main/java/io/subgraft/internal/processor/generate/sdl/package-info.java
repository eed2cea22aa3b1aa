/** Writes the schema as SDL. */
@NullMarked
package io.subgraft.internal.processor.generate.sdl;

import org.jspecify.annotations.NullMarked;
