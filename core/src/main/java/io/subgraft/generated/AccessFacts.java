package io.subgraft.generated;

import io.subgraft.security.RowPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may read an entity.
 *
 * @param policy says which rows; null where all may be seen
 * @param roles one of them is needed; null where none is
 */
public record AccessFacts(
        @Nullable Class<? extends RowPolicy> policy,
        @Nullable List<String> roles) {

    static final AccessFacts FREE = new AccessFacts(null, null);
}
