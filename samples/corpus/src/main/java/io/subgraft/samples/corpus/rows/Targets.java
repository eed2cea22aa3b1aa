package io.subgraft.samples.corpus.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping.Cardinality;

/** The rows that associations may lead to: those there are already. */
final class Targets {

    /** Steps of this share of a whole are spread evenly, however many there are. */
    private static final double GOLDEN_RATIO = 0.618;

    private record Row(EntityMappingType type, int index, Object id) {}

    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** A row of an entity, which is one of each entity it extends. */
    void add(EntityMappingType entity, Object id) {
        Row row = new Row(entity, count(entity), id);
        for (EntityMappingType each = entity; each != null; each = each.getSuperMappingType()) {
            rows.computeIfAbsent(each.getEntityName(), name -> new ArrayList<>())
                    .add(row);
        }
    }

    boolean has(EntityMappingType entity) {
        return rows.containsKey(entity.getEntityName());
    }

    int count(EntityMappingType entity) {
        return rows.getOrDefault(entity.getEntityName(), List.of()).size();
    }

    /** The target of one more row; an association to one from one leads to each row once. */
    Object of(ToOneAttributeMapping toOne, Session session) {
        boolean once = toOne.getCardinality() != Cardinality.MANY_TO_ONE;
        String role = toOne.getNavigableRole().getFullPath();
        return once
                ? nextUnused(toOne.getAssociatedEntityMappingType(), role, session)
                : next(toOne.getAssociatedEntityMappingType(), role, session);
    }

    Object next(EntityMappingType entity, String role, Session session) {
        int count = count(entity);
        return count == 0 ? null : find(entity, spread(step(role), count), session);
    }

    Object nextUnused(EntityMappingType entity, String role, Session session) {
        int index = step(role);
        return index < count(entity) ? find(entity, spread(index, count(entity)), session) : null;
    }

    /** Not one after another: the rows of a class stand together, and each class is to have its share. */
    private static int spread(int step, int count) {
        int stride = Math.max(1, (int) (count * GOLDEN_RATIO));
        while (greatestCommonDivisor(stride, count) > 1) {
            stride++;
        }
        return (int) ((long) step * stride % count);
    }

    private static int greatestCommonDivisor(int one, int other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }

    /** One of those that no row leads to yet; owners of several classes have an equal share in them. */
    Object nextOfShare(EntityMappingType entity, String role, Class<?> owner, int owners, Session session) {
        boolean isWithin = step(role + " of " + owner.getName()) < Math.max(1, count(entity) / owners);
        return isWithin ? nextUnused(entity, role, session) : null;
    }

    Object find(EntityMappingType entity, int index, Session session) {
        Row row = rows.get(entity.getEntityName()).get(index);
        if (row.type().getIdentifierMapping() instanceof NonAggregatedIdentifierMapping) {
            // Such an identifier may hold entities of a session that is closed.
            return session.createSelectionQuery("from " + row.type().getEntityName(), Object.class)
                    .setFirstResult(row.index())
                    .setMaxResults(1)
                    .getSingleResult();
        }
        return session.find(row.type().getEntityPersister().getMappedClass(), row.id());
    }

    Object id(EntityMappingType entity, int index) {
        return rows.get(entity.getEntityName()).get(index).id();
    }

    private int step(String role) {
        return next.merge(role, 1, Integer::sum) - 1;
    }
}
