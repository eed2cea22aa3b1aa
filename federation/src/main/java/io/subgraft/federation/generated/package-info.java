/** The only types of federation that generated code calls; not for hand use. */
@NullMarked
package io.subgraft.federation.generated;

import org.jspecify.annotations.NullMarked;
