/** What the start of a server costs: the schema of models of any size, each in a JVM of its own. */
package io.subgraft.samples.benchmarks.starting;
