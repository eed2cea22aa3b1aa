package io.subgraft.internal.write.apply;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** What Java itself initialises variables with. */
final class Zeros {

    private Zeros() {}

    static @Nullable Object of(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
