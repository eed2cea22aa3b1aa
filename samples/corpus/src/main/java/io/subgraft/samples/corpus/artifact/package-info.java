/** The jars of a model, and the persistent classes found in their class files. */
package io.subgraft.samples.corpus.artifact;
