/** Entities exposed from outside and compiled; what the processor refuses is left out, and told. */
package io.subgraft.samples.corpus.exposure;
