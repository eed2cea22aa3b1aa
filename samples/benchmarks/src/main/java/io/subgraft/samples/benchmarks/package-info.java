/** What an answer costs, beside hand-written JDBC: a server for comparison over HTTP, and a comparison in one process. */
package io.subgraft.samples.benchmarks;
