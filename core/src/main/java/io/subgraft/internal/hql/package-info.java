/** Builds the HQL of every statement. Names come from the model, values are parameters. */
@NullMarked
package io.subgraft.internal.hql;

import org.jspecify.annotations.NullMarked;
