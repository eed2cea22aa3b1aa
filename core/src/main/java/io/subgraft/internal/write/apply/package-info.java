/** Applies what an input says to instances of entities. */
@NullMarked
package io.subgraft.internal.write.apply;

import org.jspecify.annotations.NullMarked;
