/** Extensions of the schema by other libraries, and what they may call of the runtime. */
@NullMarked
package io.subgraft.extension;

import org.jspecify.annotations.NullMarked;
