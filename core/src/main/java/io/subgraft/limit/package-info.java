/** How much one request may ask for: what is too much is refused with a code, before any SQL wherever that can be known. */
@NullMarked
package io.subgraft.limit;

import org.jspecify.annotations.NullMarked;
