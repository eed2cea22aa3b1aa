/** The subgraph of books and authors, with a database of its own. */
package io.subgraft.samples.federated.catalog;
