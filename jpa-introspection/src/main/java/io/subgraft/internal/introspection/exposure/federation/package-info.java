/** What the annotations of federation mean for the exposed model: keys, computed fields, and what a router restricts. */
@NullMarked
package io.subgraft.internal.introspection.exposure.federation;

import org.jspecify.annotations.NullMarked;
