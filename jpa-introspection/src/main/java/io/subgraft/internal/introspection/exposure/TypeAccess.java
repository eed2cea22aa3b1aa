package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.model.JavaName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may read a type.
 *
 * @param policy the class that says which rows; null where all may be seen
 * @param policyReachable whether code in the package of its generated class may name that class
 * @param isConditional whether the persistence unit leaves out rows by itself: of other tenants, by filters, restrictions, soft
 *     deletes
 * @param roles one of them is needed; null where none is
 * @param operations who may use its fields of {@code Query}
 * @param isStated whether anything is said of it, be it that everybody may
 * @param misplacedOn the class that says something though rows of it are read with those of an entity it extends; null for none
 */
public record TypeAccess(
        @Nullable JavaName policy,
        boolean policyReachable,
        boolean isConditional,
        @Nullable List<String> roles,
        Operations operations,
        boolean isStated,
        @Nullable JavaName misplacedOn) {

    /** Everybody may, and nobody said so. */
    public static final TypeAccess FREE = new TypeAccess(null, true, false, null, Operations.FREE, false, null);

    public TypeAccess {
        roles = roles == null ? null : List.copyOf(roles);
    }

    /**
     * Who may use the fields of {@code Query}, beside those who may read the type.
     *
     * @param list one of them is needed for the list; null where none is
     * @param lookup one of them is needed to find one; null where none is
     */
    public record Operations(
            @Nullable List<String> list, @Nullable List<String> lookup) {

        /** Everybody. */
        public static final Operations FREE = new Operations(null, null);

        public Operations {
            list = list == null ? null : List.copyOf(list);
            lookup = lookup == null ? null : List.copyOf(lookup);
        }
    }

    /** Whether some callers may not ask for the list. */
    public boolean isListGuarded() {
        return isGuarded() || operations.list() != null;
    }

    /** Whether some rows may be hidden from some callers, or left out for all. */
    public boolean mayHide() {
        return policy != null || isConditional;
    }

    /** Whether some callers may read none of it. */
    public boolean isGuarded() {
        return roles != null;
    }

    /** The roles, where they are needed. */
    public Optional<List<String>> needed() {
        return Optional.ofNullable(roles);
    }
}
