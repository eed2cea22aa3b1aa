/** From the generated schema files to one executable GraphQL schema. */
@NullMarked
package io.subgraft.schema;

import org.jspecify.annotations.NullMarked;
