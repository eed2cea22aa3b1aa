package io.subgraft.internal.model;

import io.subgraft.security.RowPolicy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The policies of rows, one instance of each class. */
final class Policies {

    private final Function<Class<? extends RowPolicy>, RowPolicy> factory;
    private final Map<Class<? extends RowPolicy>, RowPolicy> made = new HashMap<>();

    Policies(Function<Class<? extends RowPolicy>, RowPolicy> factory) {
        this.factory = factory;
    }

    RowPolicy of(Class<? extends RowPolicy> policy) {
        return made.computeIfAbsent(policy, factory);
    }
}
