/** Entities that need no word of federation, and what the processor has to generate for them, written by hand. */
@NullMarked
package io.subgraft.conformance.parts;

import org.jspecify.annotations.NullMarked;
