package io.subgraft.internal.processor.federation;

import java.util.Collection;
import java.util.Map;

/**
 * The lowest version of the federation specification that has all directives in use, for composers refuse versions that they do
 * not know yet, not those that are old; none lower than 2.3, which all that are in use know.
 */
final class SpecificationVersion {

    private static final int LOWEST = 3;

    private static final Map<String, Integer> SINCE = Map.of(
            "authenticated", 5,
            "requiresScopes", 5,
            "policy", 6,
            "context", 8,
            "fromContext", 8,
            "cost", 9,
            "listSize", 9,
            "cacheTag", 12);

    private SpecificationVersion() {}

    /** The minor version, after 2. */
    static int covering(Collection<String> names, boolean labelled) {
        int covering = names.stream()
                .mapToInt(each -> SINCE.getOrDefault(each, LOWEST))
                .max()
                .orElse(LOWEST);
        return labelled ? Math.max(covering, 7) : covering;
    }
}
