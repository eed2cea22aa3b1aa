/** Checks, caches and rejects documents before they are executed. */
@NullMarked
package io.subgraft.internal.document;

import org.jspecify.annotations.NullMarked;
