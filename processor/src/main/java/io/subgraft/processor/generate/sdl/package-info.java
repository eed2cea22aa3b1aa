/** From the schema to its text. */
@NullMarked
package io.subgraft.processor.generate.sdl;

import org.jspecify.annotations.NullMarked;
