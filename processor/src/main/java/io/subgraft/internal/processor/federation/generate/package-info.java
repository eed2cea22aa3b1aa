/** Generates the Java classes that federation needs at run time. */
@NullMarked
package io.subgraft.internal.processor.federation.generate;

import org.jspecify.annotations.NullMarked;
