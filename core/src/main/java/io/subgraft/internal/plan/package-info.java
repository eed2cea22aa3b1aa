/** Turns the selection of a field into a tree of reads: columns, joins and collections. */
@NullMarked
package io.subgraft.internal.plan;

import org.jspecify.annotations.NullMarked;
