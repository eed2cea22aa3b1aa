/** The subgraph of accounts, with a database of its own. */
package io.subgraft.samples.federated.accounts;
