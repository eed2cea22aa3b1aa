/** From a GraphQL selection to the tree of reads that answers it. */
@NullMarked
package io.subgraft.plan;

import org.jspecify.annotations.NullMarked;
