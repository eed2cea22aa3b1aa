/** What must hold of what clients may write. */
@NullMarked
package io.subgraft.internal.introspection.validate.rules.write;

import org.jspecify.annotations.NullMarked;
