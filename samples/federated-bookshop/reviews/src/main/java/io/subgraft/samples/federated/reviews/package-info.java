/** The subgraph of reviews, with a database of its own; the books and accounts they are about are elsewhere. */
package io.subgraft.samples.federated.reviews;
