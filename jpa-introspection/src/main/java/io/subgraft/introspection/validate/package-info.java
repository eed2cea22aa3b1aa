/** What can be wrong, where, and how it is said. */
@NullMarked
package io.subgraft.introspection.validate;

import org.jspecify.annotations.NullMarked;
