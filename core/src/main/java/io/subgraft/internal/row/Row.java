package io.subgraft.internal.row;

import graphql.language.Field;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.Computed;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.Selection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one entity or embeddable: the source of the fields of its GraphQL type. It needs no session and holds
 * nothing that was not selected.
 */
public final class Row implements ReadSource {

    private final Selection selection;
    private final @Nullable Object[] columns;
    private final @Nullable Object[] nested;
    private final @Nullable Owner owner;

    Row(Selection selection, @Nullable Object[] columns, @Nullable Object[] nested, @Nullable Owner owner) {
        this.selection = selection;
        this.columns = columns;
        this.nested = nested;
        this.owner = owner;
    }

    /** The name of the GraphQL type. */
    @Override
    public String typeName() {
        return selection.type().name();
    }

    @Nullable
    public Object value(Attribute attribute) {
        int slot = selection.slot(attribute);
        if (slot < 0) {
            throw new IllegalStateException(selection.type() + "." + attribute.name() + " was not selected");
        }
        return columns[slot];
    }

    @Nullable
    Object column(int slot) {
        return columns[slot];
    }

    @Nullable
    public Object nested(Attribute attribute) {
        return nested[selection.nested(attribute)];
    }

    @Nullable
    public Object nested(int place) {
        return nested[place];
    }

    public Selection selection() {
        return selection;
    }

    /** The identifier of the entity that it is, or lies in. */
    public Object key() {
        Object key = owner().selection.key(columns);
        if (key == null) {
            throw new IllegalStateException(selection.type() + " without an identifier");
        }
        return key;
    }

    EntityType entity() {
        return owner().selection.type();
    }

    @Nullable
    public Object many(Field field) {
        int place = owner().selection.many(field);
        return place < 0 ? null : owner().manys[place];
    }

    public void many(int place, Object collection) {
        owner().manys[place] = collection;
    }

    /** What a method computed for the row; a failure where it failed. */
    @Nullable
    public Object computed(Computed computed) {
        return owner().computed.get(computed);
    }

    public void computed(Computed computed, @Nullable Object value) {
        if (owner().computed.isEmpty()) {
            owner().computed = new HashMap<>();
        }
        owner().computed.put(computed, value);
    }

    /** The instance that the row was read of, as the provider loads it; null where it is gone since. */
    public @Nullable Object instance() {
        return owner().instance;
    }

    public void instance(@Nullable Object loaded) {
        owner().instance = loaded;
    }

    private Owner owner() {
        if (owner == null) {
            throw new IllegalStateException(selection.type() + " lies in no entity");
        }
        return owner;
    }

    /** The entity that a row is, or lies in, with its collections. */
    static final class Owner {

        private static final @Nullable Object[] NONE = {};

        private final EntitySelection selection;
        private final @Nullable Object[] manys;
        private Map<Computed, @Nullable Object> computed = Map.of();
        private @Nullable Object instance;

        Owner(EntitySelection selection) {
            this.selection = selection;
            this.manys = selection.manys().isEmpty()
                    ? NONE
                    : new Object[selection.manys().size()];
        }
    }
}
