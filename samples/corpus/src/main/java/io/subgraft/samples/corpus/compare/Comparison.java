package io.subgraft.samples.corpus.compare;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.subgraft.Subgraft;
import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.GeneratedModule;
import io.subgraft.samples.corpus.report.Cause;
import io.subgraft.samples.corpus.report.Verdict;
import io.subgraft.samples.corpus.rows.MappedAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;

/** Reads an attribute of every row through GraphQL, by pages and by each key, beside what Hibernate loads. */
public final class Comparison {

    private final SessionFactoryImplementor sessions;
    private final Types types;
    private final Selections selections;
    private final Expected expected;
    private final Lookups lookups;
    private final Answer answer;
    private final GraphQLSchema schema;

    public Comparison(SessionFactoryImplementor sessions, List<GeneratedModule> modules, Subgraft subgraft) {
        this.sessions = sessions;
        this.types = new Types(modules);
        this.selections = new Selections(types);
        this.expected = new Expected(types, sessions);
        this.lookups = new Lookups(subgraft.schema(), types, expected);
        this.answer = new Answer(subgraft);
        this.schema = subgraft.schema();
    }

    /** What came of an attribute of an entity. */
    public Verdict compare(EntityPersister entity, MappedAttribute attribute) {
        EntityDescriptor type = types.of(entity.getMappedClass());
        AttributeFacts facts = type == null ? null : Types.attribute(type, attribute.name());
        if (facts == null || type.javaClass() != entity.getMappedClass()) {
            return Verdict.wrong("the processor neither exposed nor refused it");
        }
        try {
            return sessions.fromSession(session -> {
                session.setDefaultReadOnly(true);
                List<?> rows = Instances.of(entity, session);
                Loaded loaded = new Loaded(session, entity.getEntityName(), facts, attribute);
                try {
                    return compare(type, facts, loaded, rows);
                } catch (Answer.Failed failed) {
                    return loaded.failure().map(Verdict::unloaded).orElseGet(() -> Verdict.wrong(failed.getMessage()));
                }
            });
        } catch (Answer.Broken broken) {
            return Verdict.wrong(broken.getMessage());
        } catch (RuntimeException | LinkageError failure) {
            return Verdict.unloaded(Cause.of(failure));
        }
    }

    /** Whether the schema says that a field is never null. */
    private boolean isNonNull(EntityDescriptor type, AttributeFacts facts) {
        return schema.getType(type.type()) instanceof GraphQLFieldsContainer container
                && container.getFieldDefinition(facts.field()) != null
                && GraphQLTypeUtil.isNonNull(
                        container.getFieldDefinition(facts.field()).getType());
    }

    private Verdict compare(EntityDescriptor type, AttributeFacts facts, Loaded value, List<?> rows) {
        Comparer listed = new Comparer();
        Comparer found = new Comparer();
        EntityDescriptor base = types.listedBase(type);
        Comparer fragments = new Comparer();
        List<String> calls = new ArrayList<>();
        boolean isEmpty = true;
        for (Object loaded : rows) {
            Object row = Hibernate.unproxy(loaded);
            Object wanted = expected.of(facts, value.of(row));
            isEmpty &= Unordered.isEmpty(wanted);
            if (wanted == null && isNonNull(type, facts)) {
                return Verdict.unfilled("no value could be made in some rows, though null is against its constraints");
            }
            listed.expect(expected.identity(row), wanted);
            fragments.expect(expected.identity(row), wanted);
            for (String call : lookups.of(type, row)) {
                calls.add(call);
                found.expect(call, wanted);
            }
        }
        String selection = "value: " + selections.of(facts);
        if (type.facts().list() != null) {
            list(type, type, selection, listed);
        }
        if (base != null) {
            list(base, type, "... on " + Types.reference(type) + " { " + selection + " }", fragments);
        }
        if (!calls.isEmpty()) {
            find(calls, selection, found);
        }
        Optional<String> ofFragments =
                base == null ? Optional.empty() : fragments.difference().map(each -> "by a fragment, " + each);
        return verdict(listed.difference().or(found::difference).or(() -> ofFragments), isEmpty, rows.size());
    }

    /** Rows of other classes have no value where it was selected in a fragment. */
    private void list(EntityDescriptor listed, EntityDescriptor type, String selection, Comparer into) {
        String all = selections.identity(type) + " " + selection;
        for (Map<?, ?> node : answer.nodes(listed.facts().list().field(), all)) {
            if (node.containsKey("value")) {
                into.got(withoutValue(node), node.get("value"));
            }
        }
    }

    /** All in one operation, which is to answer as many operations would. */
    private void find(List<String> calls, String selection, Comparer found) {
        StringBuilder document = new StringBuilder("{");
        for (int i = 0; i < calls.size(); i++) {
            document.append(" row").append(i).append(": ").append(calls.get(i));
            document.append(" { ").append(selection).append(" }");
        }
        Map<?, ?> data = answer.to(document.append(" }").toString());
        for (int i = 0; i < calls.size(); i++) {
            if (data.get("row" + i) instanceof Map<?, ?> row) {
                found.got(calls.get(i), row.get("value"));
            }
        }
    }

    static Map<?, ?> withoutValue(Map<?, ?> node) {
        Map<Object, Object> identity = new java.util.LinkedHashMap<>(node);
        identity.remove("value");
        return identity;
    }

    private static Verdict verdict(Optional<String> difference, boolean isEmpty, int rows) {
        return difference
                .map(Verdict::wrong)
                .orElseGet(() -> isEmpty ? Verdict.unfilled("no value in " + rows + " rows") : Verdict.equal(rows));
    }
}
