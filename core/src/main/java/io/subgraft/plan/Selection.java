package io.subgraft.plan;

import graphql.language.Field;
import io.subgraft.model.Attribute;
import io.subgraft.model.EntityType;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What is read of one entity: a node of the plan. Its columns and those of the to-ones below it come in one statement, each
 * in its slot; every to-many below it is a statement of its own.
 */
public final class Selection {

    private static final int ABSENT = -1;

    private final EntityType type;
    private final List<Attribute> columns;
    private final List<ToOne> toOnes;
    private final List<ToMany> toManys;
    private final Map<Field, Integer> toManyOfField;
    private final int[] slots;

    Selection(
            EntityType type,
            List<Attribute> columns,
            List<ToOne> toOnes,
            List<ToMany> toManys,
            Map<Field, Integer> toManyOfField,
            int firstSlot) {
        this.type = type;
        this.columns = List.copyOf(columns);
        this.toOnes = List.copyOf(toOnes);
        this.toManys = List.copyOf(toManys);
        this.toManyOfField = toManyOfField;
        this.slots = new int[type.attributes().size()];
        java.util.Arrays.fill(slots, ABSENT);
        for (int i = 0; i < columns.size(); i++) {
            slots[columns.get(i).ordinal()] = firstSlot + i;
        }
    }

    /** The entity. */
    public EntityType type() {
        return type;
    }

    /** The basic attributes, in the order of their slots. */
    public List<Attribute> columns() {
        return columns;
    }

    /** The associations to one entity. */
    public List<ToOne> toOnes() {
        return toOnes;
    }

    /** The associations to many entities, one for each set of arguments. */
    public List<ToMany> toManys() {
        return toManys;
    }

    /** The slot of a basic attribute in the statement's result; negative where it is not selected. */
    public int slot(Attribute attribute) {
        return slots[attribute.ordinal()];
    }

    /** The place among {@link #toOnes()} of an association; negative where it is not selected. */
    public int toOne(Attribute attribute) {
        for (int i = 0; i < toOnes.size(); i++) {
            if (toOnes.get(i).attribute().ordinal() == attribute.ordinal()) {
                return i;
            }
        }
        return ABSENT;
    }

    /** The place among {@link #toManys()} of the association and arguments that a field of the document selects. */
    public int toMany(Field field) {
        Integer place = toManyOfField.get(field);
        return place == null ? ABSENT : place;
    }

    /** Whether the identifier is all that is read, so that a foreign key is enough. */
    public boolean isIdOnly() {
        return toOnes.isEmpty() && columns.equals(List.of(type.id()));
    }

    /** Visits each column of the statement in the order of the slots. */
    public void forEachColumn(BiConsumer<Selection, Attribute> visitor) {
        columns.forEach(column -> visitor.accept(this, column));
        toOnes.forEach(toOne -> toOne.selection().forEachColumn(visitor));
    }

    /**
     * A selected association to one entity.
     *
     * @param attribute the association
     * @param selection what is read of the other entity
     */
    public record ToOne(Attribute attribute, Selection selection) {}

    /**
     * A selected association to many entities, with one set of arguments.
     *
     * @param attribute the association
     * @param pages what is read of its pages, and with which arguments
     */
    public record ToMany(Attribute attribute, Pages pages) {}

    /**
     * What is selected of a connection.
     *
     * @param field a field of the document that selects it, for its arguments
     * @param rows whether rows are needed, or only their number
     * @param totalCount whether the number of all rows is selected
     * @param nodes what is read of each row
     */
    public record Pages(Field field, boolean rows, boolean totalCount, Selection nodes) {

        /** The name of the field, as the schema has it. */
        public @Nullable String name() {
            return field.getName();
        }
    }
}
