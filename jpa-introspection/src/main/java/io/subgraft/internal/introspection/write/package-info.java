/** What clients may write of what is exposed. */
@NullMarked
package io.subgraft.internal.introspection.write;

import org.jspecify.annotations.NullMarked;
