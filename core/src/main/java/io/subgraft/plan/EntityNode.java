package io.subgraft.plan;

import graphql.language.Field;
import io.subgraft.model.EntityType;
import io.subgraft.model.KeyColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what all fields and aliases of a document select of an entity and of those that extend it. */
final class EntityNode {

    private final EntityType type;
    private final Map<EntityType, StructNode> variants = new LinkedHashMap<>();
    private final List<ManyNode> manys = new ArrayList<>();

    /** By the node of the document: a node is equal to itself only. */
    private final Map<Field, Integer> manyOfField = new HashMap<>();

    private boolean keyed;

    EntityNode(EntityType type, List<EntityType> concrete) {
        this.type = type;
        for (EntityType each : concrete) {
            variants.put(each, StructNode.variant(this, each));
        }
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

    /** The entity whose rows have an attribute; what the declared entity has is read for the rows of all classes together. */
    EntityType owner(EntityType concrete, String path) {
        return declares(path) ? type : concrete;
    }

    /** Whether the declared entity has the attribute, not only some class that extends it. */
    boolean declares(String path) {
        return type.byName(path.split("\\.", 2)[0]) != null;
    }

    boolean isKeyOnly() {
        return !isTyped() && variants.values().stream().allMatch(variant -> variant.isWithin(type));
    }

    private boolean isTyped() {
        return variants.size() > 1 || type.hierarchy().interfaceType() != null;
    }

    /** @param base the HQL of the entity: an alias, or the path of a foreign key where that is enough */
    EntitySelection build(Columns into, String base) {
        int[] key = keyed || isNothingSelected() ? key(into, base) : new int[0];
        int typeSlot = isTyped() ? into.typeSlot(base) : -1;
        Map<EntityType, Selection> selections = new LinkedHashMap<>();
        variants.forEach((concrete, variant) -> selections.put(concrete, variant.build(into, base)));
        List<Many> built = manys.stream().map(ManyNode::build).toList();
        return new EntitySelection(type, selections, typeSlot, key, built, manyOfField);
    }

    private boolean isNothingSelected() {
        return variants.values().stream().allMatch(StructNode::isEmpty);
    }

    private int[] key(Columns into, String base) {
        return type.key().stream()
                .map(KeyColumn::path)
                .mapToInt(path -> into.slot(base + "." + path))
                .toArray();
    }
}
