/** The stages between the compiler and the generators: rounds, options, reports, outputs. */
@NullMarked
package io.subgraft.internal.processor;

import org.jspecify.annotations.NullMarked;
