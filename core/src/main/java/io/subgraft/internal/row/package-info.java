/** The rows that statements return, and what is read from them. */
@NullMarked
package io.subgraft.internal.row;

import org.jspecify.annotations.NullMarked;
