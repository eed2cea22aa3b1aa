package io.subgraft.internal.row;

import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.value.Keys;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a statement was asked for. The database may write one otherwise: it takes texts for equal that differ in case,
 * numbers of another scale, moments of another offset.
 */
public final class RequestedKeys {

    private final Set<Object> keys;
    private @Nullable Map<Object, Object> loose;

    public RequestedKeys(Collection<?> keys) {
        this.keys = new HashSet<>(keys);
    }

    /** The key that was asked for by the key of the owner behind the columns of a row; that key itself where none was. */
    public Object owner(EntityType type, @Nullable Object[] columns) {
        return of(Owners.of(type, columns));
    }

    /** The key that was asked for and that the one of a row is; the latter itself where there is none. */
    public Object of(Object found) {
        if (keys.contains(found)) {
            return found;
        }
        if (loose == null) {
            loose = new HashMap<>();
            for (Object key : keys) {
                loose.putIfAbsent(Keys.loose(key), key);
            }
        }
        return loose.getOrDefault(Keys.loose(found), found);
    }
}
