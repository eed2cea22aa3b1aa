/** What may be written of the exposed entities, joined to the live persistence unit. */
@NullMarked
package io.subgraft.internal.write.model;

import org.jspecify.annotations.NullMarked;
