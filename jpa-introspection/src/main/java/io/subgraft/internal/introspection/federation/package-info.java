/** What an application says about federation on a class, by the names of the annotations. */
@NullMarked
package io.subgraft.internal.introspection.federation;

import org.jspecify.annotations.NullMarked;
