/** Checks at start that the libraries on the class path are there and of a version that fits. */
@NullMarked
package io.subgraft.internal.requirement;

import org.jspecify.annotations.NullMarked;
