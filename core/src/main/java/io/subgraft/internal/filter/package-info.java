/** Reads {@code where} and {@code search} arguments into filters. */
@NullMarked
package io.subgraft.internal.filter;

import org.jspecify.annotations.NullMarked;
