package io.subgraft.fetch;

import graphql.language.Field;
import io.subgraft.model.Attribute;
import io.subgraft.plan.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one entity: the source of the fields of its GraphQL type. It needs no session and holds nothing that was
 * not selected.
 */
public final class Row {

    private final Selection selection;
    private final @Nullable Object[] columns;
    private final @Nullable Row[] toOnes;
    private final @Nullable Page[] toManys;

    private Row(Selection selection, @Nullable Object[] columns) {
        this.selection = selection;
        this.columns = columns;
        this.toOnes = new Row[selection.toOnes().size()];
        this.toManys = new Page[selection.toManys().size()];
        for (int i = 0; i < toOnes.length; i++) {
            toOnes[i] = ifPresent(selection.toOnes().get(i).selection(), columns);
        }
    }

    static Row of(Selection selection, @Nullable Object[] columns) {
        return new Row(selection, columns);
    }

    /** The row of a joined entity; null where the join found none. */
    private static @Nullable Row ifPresent(Selection selection, @Nullable Object[] columns) {
        return columns[selection.slot(selection.type().id())] == null ? null : new Row(selection, columns);
    }

    Selection selection() {
        return selection;
    }

    @Nullable
    Object value(Attribute attribute) {
        int slot = selection.slot(attribute);
        if (slot < 0) {
            throw new IllegalStateException(selection.type() + "." + attribute.name() + " was not selected");
        }
        return columns[slot];
    }

    Object id() {
        Object id = value(selection.type().id());
        if (id == null) {
            throw new IllegalStateException(selection.type() + " without an identifier");
        }
        return id;
    }

    @Nullable
    Row toOne(int place) {
        return toOnes[place];
    }

    @Nullable
    Row toOne(Attribute attribute) {
        return toOnes[selection.toOne(attribute)];
    }

    @Nullable
    Page toMany(Field field) {
        int place = selection.toMany(field);
        return place < 0 ? null : toManys[place];
    }

    void toMany(int place, Page page) {
        toManys[place] = page;
    }
}
