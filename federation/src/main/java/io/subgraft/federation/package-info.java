/** Will hold the Apollo Federation 2 side of a subgraph: {@code _service}, {@code _entities} and stubs. */
@NullMarked
package io.subgraft.federation;

import org.jspecify.annotations.NullMarked;
