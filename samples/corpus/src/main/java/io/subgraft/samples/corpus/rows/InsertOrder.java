package io.subgraft.samples.corpus.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor.Nature;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;

/** Entities in an order in which each comes after those it leads to; in a cycle, after those it cannot do without. */
final class InsertOrder {

    private final List<EntityPersister> waiting;
    private final List<EntityPersister> order = new ArrayList<>();

    InsertOrder(List<EntityPersister> entities) {
        this.waiting = new ArrayList<>(entities);
    }

    List<EntityPersister> order() {
        while (!waiting.isEmpty()) {
            if (!take(toOne -> true) && !take(toOne -> !toOne.isNullable()) && !take(InsertOrder::isInId)) {
                order.add(waiting.remove(0));
            }
        }
        return order;
    }

    private static boolean isInId(ToOneAttributeMapping toOne) {
        return !(toOne.getDeclaringType() instanceof EntityMappingType);
    }

    private boolean take(Predicate<ToOneAttributeMapping> counts) {
        for (EntityPersister each : waiting) {
            if (needed(each, counts).stream().noneMatch(target -> isWaitedFor(target, each))) {
                order.add(each);
                waiting.remove(each);
                return true;
            }
        }
        return false;
    }

    /** Whether rows of the target, or of an entity that extends it, are still to come. */
    private boolean isWaitedFor(EntityMappingType target, EntityPersister by) {
        return waiting.stream().anyMatch(each -> each != by && each.isTypeOrSuperType(target));
    }

    private static Set<EntityMappingType> needed(EntityPersister entity, Predicate<ToOneAttributeMapping> counts) {
        Set<EntityMappingType> targets = new HashSet<>();
        EntityIdentifierMapping id = entity.getIdentifierMapping();
        if (id instanceof NonAggregatedIdentifierMapping several) {
            add(several.getVirtualIdEmbeddable(), counts, targets);
        } else if (id instanceof EmbeddableValuedModelPart embedded) {
            add(embedded.getEmbeddableTypeDescriptor(), counts, targets);
        }
        Attributes.of(entity).forEach(each -> add(each, counts, targets));
        return targets;
    }

    private static void add(
            EmbeddableMappingType type, Predicate<ToOneAttributeMapping> counts, Set<EntityMappingType> targets) {
        type.forEachAttributeMapping(each -> add(each, counts, targets));
    }

    private static void add(
            AttributeMapping attribute, Predicate<ToOneAttributeMapping> counts, Set<EntityMappingType> targets) {
        if (attribute instanceof ToOneAttributeMapping toOne) {
            if (toOne.getSideNature() == Nature.KEY && counts.test(toOne)) {
                targets.add(toOne.getAssociatedEntityMappingType());
            }
        } else if (attribute instanceof EmbeddableValuedModelPart embedded) {
            add(embedded.getEmbeddableTypeDescriptor(), counts, targets);
        }
    }
}
