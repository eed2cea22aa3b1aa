/** From a live JPA metamodel to the model; the twin of the reader of sources. */
@NullMarked
package io.subgraft.introspection.metamodel;

import org.jspecify.annotations.NullMarked;
