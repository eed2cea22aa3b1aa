package io.subgraft.model;

import io.subgraft.security.RowPolicy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The policies of rows, one instance of each class. */
final class Policies {

    private final Function<Class<? extends RowPolicy>, RowPolicy> factory;
    private final Map<Class<? extends RowPolicy>, RowPolicy> made = new HashMap<>();

    Policies(Function<Class<? extends RowPolicy>, RowPolicy> factory) {
        this.factory = factory;
    }

    @Nullable
    RowPolicy of(@Nullable Class<? extends RowPolicy> policy) {
        return policy == null ? null : made.computeIfAbsent(policy, factory);
    }
}
