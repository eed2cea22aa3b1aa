/** Whether a server that has served for a long time is what it was at the beginning. */
package io.subgraft.samples.benchmarks.soak;
