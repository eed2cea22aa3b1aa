package io.subgraft.introspection.exposure;

import io.subgraft.introspection.model.JavaName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may read a type.
 *
 * @param policy the class that says which rows; null where all may be seen
 * @param policyReachable whether code in the package of its generated class may name that class
 * @param roles one of them is needed; null where none is
 * @param isStated whether anything is said of it, be it that everybody may
 * @param misplacedOn the class that says something though rows of it are read with those of an entity it extends; null for none
 */
public record TypeAccess(
        @Nullable JavaName policy,
        boolean policyReachable,
        @Nullable List<String> roles,
        boolean isStated,
        @Nullable JavaName misplacedOn) {

    /** Everybody may, and nobody said so. */
    public static final TypeAccess FREE = new TypeAccess(null, true, null, false, null);

    public TypeAccess {
        roles = roles == null ? null : List.copyOf(roles);
    }

    /** Whether some rows may be hidden from some callers. */
    public boolean mayHide() {
        return policy != null;
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
