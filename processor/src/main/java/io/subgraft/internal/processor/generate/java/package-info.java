/** Generates the Java classes of a module. */
@NullMarked
package io.subgraft.internal.processor.generate.java;

import org.jspecify.annotations.NullMarked;
