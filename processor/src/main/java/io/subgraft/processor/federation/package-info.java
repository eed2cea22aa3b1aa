/** From the schema to the schema of a federated graph: keys, directives, and types of other subgraphs. */
@NullMarked
package io.subgraft.processor.federation;

import org.jspecify.annotations.NullMarked;
