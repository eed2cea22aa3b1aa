/** What JPA knows of entities, as immutable values without a type of the compiler or of JPA. */
@NullMarked
package io.subgraft.introspection.model;

import org.jspecify.annotations.NullMarked;
