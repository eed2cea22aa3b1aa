package io.subgraft.samples.corpus.rows;

import io.subgraft.samples.corpus.report.Cause;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.persister.entity.EntityPersister;

/** Fills the tables of all entities, those that others need first; what cannot be filled is told. */
public final class Rows {

    private final SessionFactoryImplementor sessions;
    private final int count;
    private final Targets targets = new Targets();
    private final Values values = new Values(targets);
    private final Map<String, Set<String>> trouble = new LinkedHashMap<>();

    /** A number of rows for each entity. */
    public Rows(SessionFactoryImplementor sessions, int count) {
        this.sessions = sessions;
        this.count = count;
    }

    /** Rows with their to-one associations, then those that had to wait, then collections. */
    public void fill() {
        List<EntityPersister> entities = Entities.of(sessions).stream()
                .filter(each -> !each.isAbstract() && each.isMutable())
                .toList();
        List<EntityPersister> order = new InsertOrder(entities).order();
        order.forEach(this::insert);
        order.forEach(each -> complete(each, new Latecomers(values)));
        order.forEach(each -> complete(each, new Positions()));
        SharedTables shared = SharedTables.of(sessions);
        shared.tables().forEach(each -> attempt(each.owner(), each.name(), session -> each.fill(targets, session)));
        order.forEach(each -> complete(each, new Collections(values, targets, shared)));
    }

    /** What went wrong with an entity. */
    public Set<String> trouble(EntityPersister entity) {
        return trouble.getOrDefault(entity.getEntityName(), Set.of());
    }

    private void insert(EntityPersister entity) {
        for (int i = 0; i < count; i++) {
            int row = i;
            Object id = attempt(entity, "a row", session -> {
                Object instance = new NewRow(entity, values).create(row, session);
                session.persist(instance);
                session.flush();
                return entity.getIdentifier(
                        instance, session.unwrap(org.hibernate.engine.spi.SharedSessionContractImplementor.class));
            });
            if (id != null) {
                targets.add(entity, id);
            }
        }
    }

    private void complete(EntityPersister entity, Completion completion) {
        for (AttributeMapping attribute : Attributes.of(entity)) {
            for (int i = 0; completion.isFor(attribute) && i < targets.count(entity); i++) {
                int row = i;
                attempt(entity, attribute.getAttributeName(), session -> {
                    Object instance = targets.find(entity, row, session);
                    if (instance.getClass() == entity.getMappedClass()) {
                        completion.complete(attribute, instance, row, session);
                    }
                    return null;
                });
            }
        }
    }

    private interface Work {
        Object in(Session session);
    }

    private Object attempt(EntityPersister entity, String what, Work work) {
        try {
            return sessions.fromTransaction(work::in);
        } catch (RuntimeException | LinkageError failure) {
            Set<String> reasons = trouble.computeIfAbsent(entity.getEntityName(), name -> new LinkedHashSet<>());
            String line =
                    "unfilled " + entity.getMappedClass().getSimpleName() + ", " + what + ": " + Cause.of(failure);
            if (reasons.stream().noneMatch(each -> each.startsWith(line.substring(0, line.indexOf(": "))))) {
                reasons.add(line);
            }
            return null;
        }
    }
}
