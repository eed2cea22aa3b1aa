/** Callers, and the rows that they may see. */
@NullMarked
package io.subgraft.security;

import org.jspecify.annotations.NullMarked;
