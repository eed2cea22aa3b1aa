package io.subgraft.samples.corpus.rows;

import org.hibernate.Session;
import org.hibernate.metamodel.mapping.AttributeMapping;

/** What is added to a row once all rows are there. */
interface Completion {

    boolean isFor(AttributeMapping attribute);

    void complete(AttributeMapping attribute, Object instance, int row, Session session);
}
