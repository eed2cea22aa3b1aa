/** The trace that a router asks for, in the format ftv1. */
@NullMarked
package io.subgraft.federation.trace;

import org.jspecify.annotations.NullMarked;
