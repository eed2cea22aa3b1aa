/** What is exposed of the entities, and under which names. */
@NullMarked
package io.subgraft.internal.introspection.exposure;

import org.jspecify.annotations.NullMarked;
