/** What an application writes on its entities. */
@NullMarked
package io.subgraft.annotation;

import org.jspecify.annotations.NullMarked;
