/** The Apollo Federation 2 side of a subgraph: {@code _service} and what the schema file says of federation. */
@NullMarked
package io.subgraft.federation;

import org.jspecify.annotations.NullMarked;
