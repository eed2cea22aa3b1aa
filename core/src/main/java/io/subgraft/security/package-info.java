/** Who asks, and which rows they may see. */
@NullMarked
package io.subgraft.security;

import org.jspecify.annotations.NullMarked;
