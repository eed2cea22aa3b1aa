/** The subgraph that Apollo's compatibility suite asks questions of, from JPA entities and annotations only. */
package io.subgraft.samples.products;
