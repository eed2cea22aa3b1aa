package io.subgraft.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who may read something, by roles.
 *
 * @param anyOf one role at least of each of these sets; an empty one lets nobody pass
 */
public record Guard(List<Set<String>> anyOf) {

    public Guard {
        anyOf = List.copyOf(anyOf);
    }

    /** Whether one with these roles may pass. */
    public boolean allows(Predicate<String> hasRole) {
        return anyOf.stream().allMatch(roles -> roles.stream().anyMatch(hasRole));
    }

    /** Both guards; null where there is neither. */
    public static @Nullable Guard both(@Nullable Guard one, @Nullable Guard other) {
        if (one == null || other == null || one.equals(other)) {
            return one == null ? other : one;
        }
        List<Set<String>> all = new ArrayList<>(one.anyOf);
        all.addAll(other.anyOf);
        return new Guard(all);
    }
}
