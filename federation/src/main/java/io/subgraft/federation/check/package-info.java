/** Checks for the build of an application: whether its schema breaks clients, and whether it composes with its neighbours. */
@NullMarked
package io.subgraft.federation.check;

import org.jspecify.annotations.NullMarked;
