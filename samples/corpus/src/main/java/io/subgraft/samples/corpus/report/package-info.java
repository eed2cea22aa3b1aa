/** What came of each attribute. */
package io.subgraft.samples.corpus.report;
