/** Reads attributes and identifiers of entity instances. */
@NullMarked
package io.subgraft.internal.entity;

import org.jspecify.annotations.NullMarked;
