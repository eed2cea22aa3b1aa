package io.subgraft.samples.corpus.rows;

import io.subgraft.samples.corpus.report.Cause;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.Transaction;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor.Nature;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;

/** Fills the tables of all entities, those that others need first; what cannot be filled is told. */
public final class Rows {

    private final SessionFactoryImplementor sessions;
    private final int count;
    private final boolean withRemovals;
    private final Targets targets = new Targets();
    private final Values values = new Values(targets);
    private final Map<String, Set<String>> trouble = new LinkedHashMap<>();

    /** A number of rows for each entity. */
    public Rows(SessionFactoryImplementor sessions, int count) {
        this(sessions, count, false);
    }

    /** The same, of which some are deleted again where that only marks them, and some links likewise. */
    public Rows(SessionFactoryImplementor sessions, int count, boolean withRemovals) {
        this.sessions = sessions;
        this.count = count;
        this.withRemovals = withRemovals;
    }

    /** Rows with their to-one associations, then those that had to wait, then collections. */
    public void fill() {
        List<EntityPersister> entities = Entities.of(sessions).stream()
                .filter(each -> !each.isAbstract() && each.isMutable())
                .toList();
        List<EntityPersister> order = new InsertOrder(entities).order();
        order.forEach(this::insert);
        order.forEach(each -> complete(each, new Latecomers(values)));
        order.forEach(each -> new ForeignKeys(sessions, each, values).fill(this::attempt));
        order.forEach(each -> complete(each, new Positions()));
        SharedTables shared = SharedTables.of(sessions);
        shared.tables().forEach(each -> attempt(each.owner(), each.name(), session -> each.fill(targets, session)));
        order.forEach(each -> complete(each, new Collections(values, targets, shared)));
        if (!withRemovals) {
            return;
        }
        order.forEach(each -> complete(each, new Removals()));
        order.stream()
                .filter(each -> each.getSoftDeleteMapping() != null && targets.count(each) > 3)
                .forEach(this::removeLast);
    }

    /** What went wrong with an entity. */
    public Set<String> trouble(EntityPersister entity) {
        return trouble.getOrDefault(entity.getEntityName(), Set.of());
    }

    /** Whether anything went wrong. */
    public boolean isTroubled() {
        return !trouble.isEmpty();
    }

    /** Why no row has a value of an attribute, where that is known. */
    public Optional<String> why(EntityPersister entity, String attribute) {
        String name = entity.getMappedClass().getSimpleName();
        for (String about : List.of(attribute, "a row")) {
            for (String each : trouble(entity)) {
                String begin = "unfilled " + name + ", " + about + ": ";
                if (each.startsWith(begin)) {
                    return Optional.of(each.substring(begin.length()));
                }
            }
        }
        return Attributes.of(entity).stream()
                .filter(each -> each.getAttributeName().equals(attribute))
                .findFirst()
                .flatMap(this::why);
    }

    private Optional<String> why(AttributeMapping attribute) {
        if (attribute instanceof ToOneAttributeMapping toOne) {
            return toOne.getSideNature() == Nature.TARGET
                    ? Optional.of("no row of " + simpleName(toOne.getAssociatedEntityMappingType()) + " leads here")
                    : targets.has(toOne.getAssociatedEntityMappingType())
                            ? Optional.of("its columns are not for Hibernate to write, or every target is taken")
                            : Optional.of("there is no row of " + simpleName(toOne.getAssociatedEntityMappingType()));
        }
        if (attribute instanceof PluralAttributeMapping plural) {
            return plural.getCollectionDescriptor().isInverse()
                    ? Optional.of("it is filled by the other side, of which no row leads here")
                    : Optional.of("no element could be made");
        }
        if (attribute instanceof BasicValuedModelPart basic) {
            String type = basic.getJavaType().getJavaTypeClass().getName();
            return basic.isFormula()
                    ? Optional.of("its formula gives null for these rows")
                    : Optional.of("no value of " + type
                            + (basic.getJdbcMapping().getValueConverter() == null
                                    ? " is known here"
                                    : " that its converter takes is known here"));
        }
        return Optional.empty();
    }

    private static String simpleName(EntityMappingType entity) {
        return entity.getEntityName().substring(entity.getEntityName().lastIndexOf('.') + 1);
    }

    /** A row that is only marked as deleted, so that it would show if that were forgotten. */
    private void removeLast(EntityPersister entity) {
        attempt(entity, "a deleted row", session -> {
            session.remove(targets.find(entity, targets.count(entity) - 1, session));
            return null;
        });
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

    /** Something done with a session. */
    interface Work {
        Object in(Session session);
    }

    /** Tries something with rows of an entity, and notes why it cannot be done. */
    interface Attempts {
        Object attempt(EntityPersister entity, String what, Work work);
    }

    private Object attempt(EntityPersister entity, String what, Work work) {
        try (Session session = sessions.openSession()) {
            Transaction transaction = session.beginTransaction();
            try {
                Object result = work.in(session);
                transaction.commit();
                return result;
            } catch (RuntimeException | LinkageError failure) {
                // Also where a class is missing: a connection with an open transaction would hold its tables.
                if (transaction.isActive()) {
                    transaction.rollback();
                }
                throw failure;
            }
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
