package io.subgraft.internal.plan;

import graphql.language.Field;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.KeyColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what all fields and aliases of a document select of an entity and of those that extend it. */
final class EntityNode {

    private final EntityType type;
    private final Map<EntityType, List<EntityType>> lineages;
    private final Map<EntityType, StructNode> variants = new LinkedHashMap<>();
    private final Map<String, EntityNode> ones = new LinkedHashMap<>();
    private final Map<String, Element> joined = new HashMap<>();
    private final List<ManyNode> manys = new ArrayList<>();

    /** By the node of the document: a node is equal to itself only. */
    private final Map<Field, Integer> manyOfField = new HashMap<>();

    private boolean keyed;

    /** @param lineages the classes a row can be of, each with what it extends, the topmost first and itself last */
    EntityNode(EntityType type, Map<EntityType, List<EntityType>> lineages) {
        this.type = type;
        this.lineages = lineages;
        lineages.keySet().forEach(each -> variants.put(each, StructNode.variant(this, each)));
    }

    EntityType type() {
        return type;
    }

    Map<EntityType, StructNode> variants() {
        return variants;
    }

    void key() {
        keyed = true;
    }

    /** The collection that a field selects; all aliases with equal arguments share one. */
    ManyNode many(ManyNode many) {
        key();
        int place = 0;
        while (place < manys.size() && !manys.get(place).isSame(many)) {
            place++;
        }
        manyOfField.put(many.field(), place);
        if (place == manys.size()) {
            manys.add(many);
        }
        return manys.get(place);
    }

    /**
     * The topmost entity that has what {@code concrete} has at a path; what it has is read for the rows of all classes that
     * extend it together.
     */
    EntityType declaring(EntityType concrete, String path) {
        String first = path.split("\\.", 2)[0];
        if (type.byName(first) != null) {
            return type;
        }
        return lineages.getOrDefault(concrete, List.of(concrete)).stream()
                .filter(each -> each.byName(first) != null)
                .findFirst()
                .orElse(concrete);
    }

    /** What is selected of a joined entity, for all classes that have the association. */
    EntityNode one(EntityType concrete, String path, EntityNode target) {
        return ones.computeIfAbsent(declaring(concrete, path).name() + "." + path, absent -> target);
    }

    /** The joined entity, joined once for all classes that have the association. */
    Element joined(EntityType concrete, String path, Supplier<Element> join) {
        String key = declaring(concrete, path).name() + "." + path;
        Element known = joined.get(key);
        if (known == null) {
            known = join.get();
            joined.put(key, known);
        }
        return known;
    }

    /** The HQL of what has the path: what only some class has is reached by a treat. */
    String base(EntityType concrete, String path, String alias) {
        EntityType declaring = declaring(concrete, path);
        return declaring == type ? alias : "treat(" + alias + " as " + declaring.entityName() + ")";
    }

    boolean isKeyOnly() {
        return !isTyped() && variants.values().stream().allMatch(variant -> variant.isWithin(type));
    }

    private boolean isTyped() {
        return type.concreteClasses().size() > 1;
    }

    /** @param base the HQL of the entity: an alias, or the path of a foreign key where that is enough */
    EntitySelection build(Columns into, String base) {
        int[] key = keyed || isNothingSelected() ? key(into, base) : new int[0];
        int typeSlot = isTyped() ? typeSlot(into, base) : -1;
        Map<EntityType, Selection> selections = new LinkedHashMap<>();
        variants.forEach((concrete, variant) -> selections.put(concrete, variant.build(into, base)));
        if (!manys.isEmpty()) {
            into.notAlone();
        }
        List<PlannedCollection> built = manys.stream().map(ManyNode::build).toList();
        return new EntitySelection(type, selections, typeSlot, key, built, manyOfField);
    }

    private int typeSlot(Columns into, String base) {
        return type.hasWordsForDiscriminators()
                ? into.discriminatorSlot(base)
                : into.typeSlot(base, type.concreteClasses().keySet());
    }

    /**
     * The class that has a path where several have one of that name and Hibernate 7.4 would read it under the wrong condition,
     * for it compares discriminators with "null" and "not null" word by word; null otherwise.
     */
    @Nullable
    EntityType misread(EntityType concrete, String path) {
        EntityType declaring = declaring(concrete, path);
        String first = path.split("\\.", 2)[0];
        return declaring != type
                        && type.hasWordsForDiscriminators()
                        && lineages.entrySet().stream()
                                .anyMatch(each -> each.getKey().byName(first) != null
                                        && !each.getValue().contains(declaring))
                ? declaring
                : null;
    }

    private boolean isNothingSelected() {
        return variants.values().stream().allMatch(StructNode::isEmpty);
    }

    private int[] key(Columns into, String base) {
        return keys(base).stream().mapToInt(into::slot).toArray();
    }

    /** The HQL of the columns of the key. */
    List<String> keys(String base) {
        return type.key().stream()
                .map(KeyColumn::path)
                .map(path -> base + "." + path)
                .toList();
    }
}
