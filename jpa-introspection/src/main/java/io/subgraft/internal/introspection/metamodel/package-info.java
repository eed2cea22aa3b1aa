/** Reads the entity model from a live JPA metamodel. */
@NullMarked
package io.subgraft.internal.introspection.metamodel;

import org.jspecify.annotations.NullMarked;
