/** Rows for tables of any model, by what Hibernate knows of it. */
package io.subgraft.samples.corpus.rows;
