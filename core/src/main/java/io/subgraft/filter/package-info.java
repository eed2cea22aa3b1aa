/** Conditions that clients set on rows, read from arguments into values. */
@NullMarked
package io.subgraft.filter;

import org.jspecify.annotations.NullMarked;
