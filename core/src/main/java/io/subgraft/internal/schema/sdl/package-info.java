/** Reads the generated SDL without the engine's parser. */
@NullMarked
package io.subgraft.internal.schema.sdl;

import org.jspecify.annotations.NullMarked;
