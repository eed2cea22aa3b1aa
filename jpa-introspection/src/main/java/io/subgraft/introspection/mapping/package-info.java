/** What JPA annotations say, whether a compiler or a class loader shows them. */
@NullMarked
package io.subgraft.introspection.mapping;

import org.jspecify.annotations.NullMarked;
