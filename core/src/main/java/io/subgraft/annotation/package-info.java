/** The annotations of exposed entities. */
@NullMarked
package io.subgraft.annotation;

import org.jspecify.annotations.NullMarked;
