/** Aggregates and groups that clients ask for, read from selections and arguments into values. */
@NullMarked
package io.subgraft.aggregate;

import org.jspecify.annotations.NullMarked;
