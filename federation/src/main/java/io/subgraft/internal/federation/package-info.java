/** Builds the federated schema and the SDL that {@code _service} returns. */
@NullMarked
package io.subgraft.internal.federation;

import org.jspecify.annotations.NullMarked;
