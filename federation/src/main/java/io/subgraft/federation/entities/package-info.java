/** {@code _entities}: from representations to entities, a statement for each type and key. */
@NullMarked
package io.subgraft.federation.entities;

import org.jspecify.annotations.NullMarked;
