/** The scalars of generated schemas. */
@NullMarked
package io.subgraft.internal.schema.scalar;

import org.jspecify.annotations.NullMarked;
