package io.subgraft.samples.corpus.compare;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.samples.corpus.report.Verdict;
import io.subgraft.samples.corpus.rows.Entities;
import io.subgraft.samples.corpus.rows.MappedAttribute;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Hibernate;
import org.hibernate.persister.entity.EntityPersister;

/** Each attribute of a model: selected in a list, by each key, below associations, and beside plain SQL. */
final class Proof {

    private final Mapping mapping;
    private final Served served;
    private final Types types;
    private final Selections selections;
    private final Expected expected;
    private final Comparison comparison;
    private final List<String> wrong = new ArrayList<>();

    Proof(Mapping mapping, Served served) {
        this.mapping = mapping;
        this.served = served;
        this.types = new Types(served.exposed().modules());
        this.selections = new Selections(types);
        this.expected = new Expected(types, served.sessions());
        this.comparison = new Comparison(served.sessions(), served.exposed().modules(), served.subgraft());
    }

    /** What is wrong, attribute by attribute. */
    List<String> wrong() throws SQLException {
        Map<String, String> plain = new LinkedHashMap<>(mapping.plain());
        for (EntityPersister entity : Entities.of(served.sessions())) {
            String name = entity.getMappedClass().getSimpleName();
            for (MappedAttribute attribute : MappedAttribute.of(entity)) {
                Verdict verdict = comparison.compare(entity, attribute);
                if (verdict.kind() != Verdict.Kind.EQUAL) {
                    wrong.add(name + "." + attribute.name() + " " + verdict);
                } else if (!name.startsWith("Of")) {
                    nested(entity, attribute);
                    String sql = plain.remove(name + "." + attribute.name());
                    if (sql != null) {
                        stored(entity, attribute, sql);
                    }
                }
            }
        }
        plain.keySet().forEach(each -> wrong.add(each + " is no attribute"));
        return wrong;
    }

    private void nested(EntityPersister entity, MappedAttribute attribute) {
        EntityDescriptor type = types.of(entity.getMappedClass());
        AttributeFacts facts = Types.attribute(type, attribute.name());
        Map<Object, Object> rows = new HashMap<>();
        served.sessions().inSession(session -> {
            for (Object loaded : session.createSelectionQuery("from " + entity.getEntityName(), Object.class)
                    .getResultList()) {
                Object row = Hibernate.unproxy(loaded);
                Object value = Unordered.of(expected.of(facts, attribute.of(row)));
                rows.put(Unordered.of(expected.identity(row)), List.of(String.valueOf(value)));
            }
        });
        new Below(served, types, selections)
                .of(type, facts, rows)
                .forEach(each -> wrong.add(type.type() + "." + attribute.name() + " " + each));
    }

    private void stored(EntityPersister entity, MappedAttribute attribute, String sql) throws SQLException {
        EntityDescriptor type = types.of(entity.getMappedClass());
        String selection =
                selections.identity(type) + " value: " + selections.of(Types.attribute(type, attribute.name()));
        List<Map<?, ?>> nodes =
                new Answer(served.subgraft()).nodes(type.facts().list().field(), selection);
        List<String> answered = Plain.rows(nodes);
        List<String> stored = Plain.rows(served.url(), sql);
        if (!answered.equals(stored)) {
            wrong.add(
                    type.type() + "." + attribute.name() + " is stored as " + stored + " and answered as " + answered);
        }
    }
}
