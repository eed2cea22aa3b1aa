/** The entity model: immutable, without compiler or persistence types. */
@NullMarked
package io.subgraft.internal.introspection.model;

import org.jspecify.annotations.NullMarked;
