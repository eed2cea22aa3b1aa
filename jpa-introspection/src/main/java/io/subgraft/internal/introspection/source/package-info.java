/** Reads the entity model and its exposure from source code, during compilation. */
@NullMarked
package io.subgraft.internal.introspection.source;

import org.jspecify.annotations.NullMarked;
