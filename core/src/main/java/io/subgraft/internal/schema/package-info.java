/** Assembles the executable schema from the generated files and what applications add. */
@NullMarked
package io.subgraft.internal.schema;

import org.jspecify.annotations.NullMarked;
