/** Reads descriptions from Javadoc comments. */
@NullMarked
package io.subgraft.internal.introspection.source.javadoc;

import org.jspecify.annotations.NullMarked;
