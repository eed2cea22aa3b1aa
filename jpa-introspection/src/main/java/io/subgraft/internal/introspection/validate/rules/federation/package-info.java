/** The rules of federation annotations. */
@NullMarked
package io.subgraft.internal.introspection.validate.rules.federation;

import org.jspecify.annotations.NullMarked;
