/** What an operation will read, told without reading. */
@NullMarked
package io.subgraft.explain;

import org.jspecify.annotations.NullMarked;
