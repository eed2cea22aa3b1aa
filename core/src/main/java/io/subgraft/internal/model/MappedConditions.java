package io.subgraft.internal.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Filter;
import org.hibernate.engine.spi.FilterDefinition;
import org.hibernate.engine.spi.LoadQueryInfluencers;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.generator.internal.TenantIdGeneration;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.AttributeMappingsList;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ManagedMappingType;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.jspecify.annotations.Nullable;

/** Finds the filters that the mappings of entities and collections have. */
final class MappedConditions {

    private final SessionFactoryImplementor sessionFactory;
    private final Map<String, LoadQueryInfluencers> each = new LinkedHashMap<>();

    MappedConditions(SessionFactoryImplementor sessionFactory) {
        this.sessionFactory = sessionFactory;
        for (String name : new TreeSet<>(sessionFactory.getDefinedFilterNames())) {
            each.put(name, enabled(name));
        }
    }

    private LoadQueryInfluencers enabled(String name) {
        LoadQueryInfluencers alone = new LoadQueryInfluencers(sessionFactory);
        Filter filter = alone.enableFilter(name);
        FilterDefinition definition = sessionFactory.getFilterDefinition(name);
        // No statement is made of it, so that any value will do.
        definition.getParameterNames().forEach(parameter -> filter.setParameterList(parameter, List.of()));
        return alone;
    }

    /** The filters of an entity. */
    RowConditions of(Class<?> entity) {
        EntityMappingType type = sessionFactory.getMappingMetamodel().getEntityDescriptor(entity);
        Set<String> names = names(type);
        List<RowConditions.OfSubclass> subclasses = new ArrayList<>();
        addSubclasses(type, names, subclasses);
        return new RowConditions(
                type.getSoftDeleteMapping() != null,
                type.hasWhereRestrictions(),
                names,
                names.isEmpty() ? null : tenant(type),
                subclasses);
    }

    private void addSubclasses(EntityMappingType type, Set<String> known, List<RowConditions.OfSubclass> subclasses) {
        for (EntityMappingType subclass : type.getSubMappingTypes()) {
            if (subclass.getSuperMappingType() != type) {
                continue;
            }
            Set<String> all = names(subclass);
            Set<String> own = new HashSet<>(all);
            own.removeAll(known);
            if (!own.isEmpty()) {
                List<String> classes = new ArrayList<>();
                classes.add(name(subclass));
                subclass.getSubMappingTypes().forEach(below -> classes.add(name(below)));
                subclasses.add(new RowConditions.OfSubclass(name(subclass), classes, own));
            }
            addSubclasses(subclass, all, subclasses);
        }
    }

    private String name(EntityMappingType type) {
        return sessionFactory
                .getRuntimeMetamodels()
                .getJpaMetamodel()
                .entity(type.getEntityName())
                .getName();
    }

    private Set<String> names(EntityMappingType type) {
        Set<String> names = new TreeSet<>();
        each.forEach((name, alone) -> type.applyFilterRestrictions(
                condition -> names.add(name), null, false, alone.getEnabledFilters(), false, null));
        return names;
    }

    private static @Nullable String tenant(EntityMappingType type) {
        AttributeMappingsList attributes = type.getAttributeMappings();
        for (int i = 0; i < attributes.size(); i++) {
            AttributeMapping attribute = attributes.get(i);
            if (attribute.getGenerator() instanceof TenantIdGeneration) {
                return attribute.getAttributeName();
            }
        }
        return null;
    }

    /** Whether a collection has filters of its own, beside those of the entities in it. */
    boolean areOn(PluralAttributeMapping collection) {
        Set<ManagedMappingType> elements = new HashSet<>();
        add(collection.getElementDescriptor().getPartMappingType(), elements);
        if (collection.getIndexDescriptor() != null) {
            add(collection.getIndexDescriptor().getPartMappingType(), elements);
        }
        return each.values().stream()
                .anyMatch(alone -> collection
                        .getCollectionDescriptor()
                        .isAffectedByEnabledFilters(new HashSet<>(elements), alone, false));
    }

    private static void add(Object type, Set<ManagedMappingType> types) {
        if (type instanceof ManagedMappingType managed) {
            types.add(managed);
        }
    }
}
