/** Resolves {@code _entities}: representations in, entities out, one statement for each type and key. */
@NullMarked
package io.subgraft.internal.federation.entities;

import org.jspecify.annotations.NullMarked;
