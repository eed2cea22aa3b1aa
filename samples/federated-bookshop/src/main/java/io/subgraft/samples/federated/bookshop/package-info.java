/** Starts the three applications and a gateway in front of them. */
package io.subgraft.samples.federated.bookshop;
