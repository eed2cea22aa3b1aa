/** Plans the fields of {@code Query}. */
@NullMarked
package io.subgraft.internal.root;

import org.jspecify.annotations.NullMarked;
