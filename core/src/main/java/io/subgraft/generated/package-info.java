/** The only types that generated code calls; not for hand use, and stable between generated code and runtime. */
@NullMarked
package io.subgraft.generated;

import org.jspecify.annotations.NullMarked;
