/** The limits of one request. A request that exceeds one is rejected with a code, before any SQL where possible. */
@NullMarked
package io.subgraft.limit;

import org.jspecify.annotations.NullMarked;
