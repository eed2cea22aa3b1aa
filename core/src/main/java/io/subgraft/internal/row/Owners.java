package io.subgraft.internal.row;

import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.value.Keys;
import org.jspecify.annotations.Nullable;

/** The keys that stand behind the columns of statements that read for many owners. */
public final class Owners {

    private Owners() {}

    public static Object of(EntityType type, @Nullable Object[] columns) {
        return of(type.key().size(), columns);
    }

    /** The key of so many columns. */
    public static Object of(int size, @Nullable Object[] columns) {
        Object owner = Keys.of(size, i -> columns[columns.length - size + i]);
        if (owner == null) {
            throw new IllegalStateException("A row without its owner");
        }
        return owner;
    }
}
