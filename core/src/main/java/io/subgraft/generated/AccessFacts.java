package io.subgraft.generated;

import io.subgraft.security.RowPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may read an entity.
 *
 * @param policy says which rows; null where all may be seen
 * @param roles one of them is needed; null where none is
 * @param list one of them is needed for the list; null where none is
 * @param lookup one of them is needed to find one; null where none is
 */
public record AccessFacts(
        @Nullable Class<? extends RowPolicy> policy,
        @Nullable List<String> roles,
        @Nullable List<String> list,
        @Nullable List<String> lookup) {

    static final AccessFacts FREE = new AccessFacts(null, null, null, null);
}
