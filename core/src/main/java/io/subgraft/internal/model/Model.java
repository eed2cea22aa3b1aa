package io.subgraft.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/** The exposed entities of a persistence unit, and their embeddables. */
public final class Model {

    private final Map<String, EntityType> entities = new LinkedHashMap<>();
    private final Map<String, EmbeddableType> embeddables = new LinkedHashMap<>();
    private final Map<String, EntityType> byPageName = new LinkedHashMap<>();
    private final Map<Class<?>, EntityType> byClass = new LinkedHashMap<>();
    private final Map<EntityType, Map<EntityType, List<EntityType>>> lineages = new LinkedHashMap<>();

    private final Set<Guard> guards;
    private final ValueRange values;
    private final AddedFields addedFields;

    Model(
            Iterable<EntityType> entities,
            Iterable<EmbeddableType> embeddables,
            Set<Guard> guards,
            ValueRange values,
            AddedFields addedFields) {
        this.values = values;
        this.addedFields = addedFields;
        this.guards = Set.copyOf(guards);
        for (EntityType type : entities) {
            this.entities.put(type.name(), type);
            type.pageNames().forEach(each -> byPageName.put(each, type));
            byClass.put(type.descriptor().javaClass(), type);
        }
        embeddables.forEach(type -> this.embeddables.put(type.name(), type));
        this.entities.values().forEach(this::lineage);
        addedFields.check(this.entities);
    }

    private void lineage(EntityType type) {
        if (type.hierarchy().isAbstract()) {
            return;
        }
        List<EntityType> lineage = new ArrayList<>(ancestry(type));
        Collections.reverse(lineage);
        lineage.forEach(each ->
                lineages.computeIfAbsent(each, absent -> new LinkedHashMap<>()).put(type, List.copyOf(lineage)));
    }

    /** All exposed entities, in the order of their modules and names. */
    public Collection<EntityType> entities() {
        return entities.values();
    }

    /** All their embeddables. */
    public Collection<EmbeddableType> embeddables() {
        return embeddables.values();
    }

    /** All that says who may read what. */
    public Set<Guard> guards() {
        return guards;
    }

    /** Which values the database can be asked for. */
    public ValueRange values() {
        return values;
    }

    /** The entity of that type name, where there is one. */
    public @Nullable EntityType find(String type) {
        return entities.get(type);
    }

    /** The entity the names of whose page types begin so; null where there is none. */
    public @Nullable EntityType ofPages(String beginning) {
        return byPageName.get(beginning);
    }

    /** The entity of that type name. */
    public EntityType entity(String type) {
        EntityType entity = find(type);
        if (entity == null) {
            throw new IllegalStateException("No entity is exposed as " + type);
        }
        return entity;
    }

    /** The embeddable of that type name. */
    public EmbeddableType embeddable(String type) {
        EmbeddableType embeddable = embeddables.get(type);
        if (embeddable == null) {
            throw new IllegalStateException("No embeddable has the type " + type);
        }
        return embeddable;
    }

    /** The entities whose rows a reference to {@code type} can lead to, each with what it extends, topmost first, itself last. */
    public Map<EntityType, List<EntityType>> lineages(EntityType type) {
        return lineages.getOrDefault(type, Map.of());
    }

    /** The field of that name that the application added to the type of an entity; null where it is a generated one. */
    public @Nullable AddedField added(EntityType type, String field) {
        return addedFields.find(type, field);
    }

    /** Whether rows of {@code concrete} are rows of {@code type}, too. */
    public boolean isA(EntityType concrete, EntityType type) {
        return lineages(type).containsKey(concrete);
    }

    /** The entity and all exposed ones that it extends, from itself upwards. */
    public Set<EntityType> ancestry(EntityType type) {
        Set<EntityType> ancestry = new LinkedHashSet<>();
        EntityType each = type;
        while (each != null && ancestry.add(each)) {
            String extended = each.hierarchy().extended();
            each = extended == null ? null : entities.get(extended);
        }
        return ancestry;
    }

    /** The topmost exposed entity that has an attribute of that name, among {@code type} and what it extends. */
    public EntityType declaring(EntityType type, String attribute) {
        EntityType declaring = type;
        for (EntityType each : ancestry(type)) {
            if (each.byName(attribute) != null) {
                declaring = each;
            }
        }
        return declaring;
    }

    /** The exposed entity that an entity class is, or is nearest to; null where there is none. */
    public @Nullable EntityType nearest(Class<?> entityClass) {
        for (Class<?> each = entityClass; each != null; each = each.getSuperclass()) {
            EntityType type = byClass.get(each);
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    /** The exposed entity that an object is an instance of, also behind a proxy; null where it is none of ours. */
    public @Nullable EntityType of(Object instance) {
        return nearest(Hibernate.getClass(instance));
    }
}
