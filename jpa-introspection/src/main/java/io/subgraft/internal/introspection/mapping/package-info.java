/** Derives the mapping of an attribute from its annotations. */
@NullMarked
package io.subgraft.internal.introspection.mapping;

import org.jspecify.annotations.NullMarked;
