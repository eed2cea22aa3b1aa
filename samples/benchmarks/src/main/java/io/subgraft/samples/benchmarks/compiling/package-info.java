/** What the processor adds to a compilation: models of any size, compiled with and without it, each in a JVM of its own. */
package io.subgraft.samples.benchmarks.compiling;
