/** What GraphQL answers beside what Hibernate loads. */
package io.subgraft.samples.corpus.compare;
