/** Why nothing was written: what is told, and how it is found. */
@NullMarked
package io.subgraft.internal.write.fault;

import org.jspecify.annotations.NullMarked;
