/** What the caller of one request may read. */
@NullMarked
package io.subgraft.access;

import org.jspecify.annotations.NullMarked;
