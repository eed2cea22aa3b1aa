/** The errors that clients receive: a closed set of codes, and messages without internal details. */
@NullMarked
package io.subgraft.error;

import org.jspecify.annotations.NullMarked;
