package io.subgraft.samples.corpus.compare;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.samples.corpus.report.Cause;
import io.subgraft.samples.corpus.rows.MappedAttribute;
import java.util.Optional;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.exception.SQLGrammarException;

/** What Hibernate loads for an attribute of a row. */
record Loaded(Session session, String entity, AttributeFacts facts, MappedAttribute attribute) {

    private static final String JOIN = "select target from %s owner join owner.%s target";

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
                        JOIN.formatted(entity, attribute.name()) + " where owner = :owner", Object.class)
                .setParameter("owner", row)
                .getResultList();
    }

    /** Why Hibernate itself cannot read what the attribute leads to, as when that has no table. */
    Optional<String> failure() {
        if (!(facts instanceof ToMany) && !(facts instanceof ToOne)) {
            return Optional.empty();
        }
        try {
            session.createSelectionQuery(JOIN.formatted(entity, attribute.name()), Object.class)
                    .setMaxResults(1)
                    .getResultList();
            return Optional.empty();
        } catch (SQLGrammarException failure) {
            return Optional.of(Cause.of(failure));
        }
    }
}
