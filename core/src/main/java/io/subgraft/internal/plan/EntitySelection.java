package io.subgraft.internal.plan;

import graphql.language.Field;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.value.Keys;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is read of an entity, whichever of the classes that extend it a row is of: columns for each of them in the same
 * statement, and a statement of its own for every collection below it.
 */
public final class EntitySelection {

    private static final int ABSENT = -1;

    private final EntityType type;
    private final Map<EntityType, Selection> variants;
    private final int typeSlot;
    private final int[] key;
    private final List<PlannedCollection> manys;
    private final Map<Field, Integer> manyOfField;

    EntitySelection(
            EntityType type,
            Map<EntityType, Selection> variants,
            int typeSlot,
            int[] key,
            List<PlannedCollection> manys,
            Map<Field, Integer> manyOfField) {
        this.type = type;
        this.variants = Map.copyOf(variants);
        this.typeSlot = typeSlot;
        this.key = key.clone();
        this.manys = List.copyOf(manys);
        this.manyOfField = manyOfField;
    }

    /** The entity that was asked for. */
    public EntityType type() {
        return type;
    }

    /** The slot of the class of the row; negative where it can be one only. */
    public int typeSlot() {
        return typeSlot;
    }

    /** What is read of a row of that entity; null where such rows are none of ours. */
    public @Nullable Selection variant(EntityType concrete) {
        return variants.get(concrete);
    }

    /** What is read where a row can be of one class only; null where that class is none of ours. */
    public @Nullable Selection only() {
        return variants.isEmpty() ? null : variants.values().iterator().next();
    }

    /** What is read, for each class. */
    public Iterable<Selection> variants() {
        return variants.values();
    }

    /** The collections, one for each set of arguments. */
    public List<PlannedCollection> manys() {
        return manys;
    }

    /** The place among {@link #manys()} of the collection and arguments that a field of the document selects. */
    public int many(Field field) {
        Integer place = manyOfField.get(field);
        return place == null ? ABSENT : place;
    }

    /** The identifier of a row; null where the row is absent, as after an outer join. */
    public @Nullable Object key(@Nullable Object[] columns) {
        if (key.length == 0) {
            throw new IllegalStateException("The identifier of " + type + " was not selected");
        }
        return Keys.of(key.length, i -> columns[key[i]]);
    }
}
