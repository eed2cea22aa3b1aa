/** The data fetchers of generated fields. */
@NullMarked
package io.subgraft.internal.fetcher;

import org.jspecify.annotations.NullMarked;
