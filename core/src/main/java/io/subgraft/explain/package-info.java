/** Describes what an operation would read, without reading it. */
@NullMarked
package io.subgraft.explain;

import org.jspecify.annotations.NullMarked;
