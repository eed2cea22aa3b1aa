/** The annotation processor: read, validate, generate, with a gate after each stage. */
@NullMarked
package io.subgraft.processor;

import org.jspecify.annotations.NullMarked;
