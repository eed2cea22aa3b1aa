/** The statements: HQL text built from the model's names, values only ever as parameters. */
@NullMarked
package io.subgraft.query;

import org.jspecify.annotations.NullMarked;
