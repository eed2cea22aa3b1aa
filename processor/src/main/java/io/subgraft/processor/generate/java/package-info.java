/** From what is exposed to Java. */
@NullMarked
package io.subgraft.processor.generate.java;

import org.jspecify.annotations.NullMarked;
