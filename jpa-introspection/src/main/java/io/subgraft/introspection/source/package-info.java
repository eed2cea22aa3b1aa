/** From the compiler's elements to the model. */
@NullMarked
package io.subgraft.introspection.source;

import org.jspecify.annotations.NullMarked;
