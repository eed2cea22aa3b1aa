package io.subgraft.samples.corpus.compare;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.samples.corpus.rows.MappedAttribute;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.exception.SQLGrammarException;

/** What Hibernate loads for an attribute of a row. */
record Loaded(Session session, String entity, AttributeFacts facts, MappedAttribute attribute) {

    Object of(Object row) {
        Object value = attribute.of(row);
        try {
            Hibernate.initialize(value);
            return value;
        } catch (SQLGrammarException refused) {
            if (facts instanceof ToMany) {
                return joined(row);
            }
            throw refused;
        }
    }

    /** A join leaves out the order of the mapping, for which Hibernate may write what no database understands. */
    private Object joined(Object row) {
        return session.createSelectionQuery(
                        "select target from %s owner join owner.%s target where owner = :owner"
                                .formatted(entity, attribute.name()),
                        Object.class)
                .setParameter("owner", row)
                .getResultList();
    }
}
