package io.subgraft.internal.hql;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sizes of pages that are usual stand in the text of a statement; others are parameters, so that few texts of a statement
 * occur. PostgreSQL takes a limit that is a parameter for a tenth of all rows, so that a plan for any limit seems dear to it,
 * and it plans anew each time.
 */
final class InlinedSizes {

    /** Each, and one row more. */
    private static final Set<Integer> ALL = Stream.of(
                    1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 25, 30, 40, 50, 60, 75, 100, 150, 200, 250, 500, 1_000,
                    2_000, 5_000, 10_000)
            .flatMap(each -> Stream.of(each, each + 1))
            .collect(Collectors.toUnmodifiableSet());

    private InlinedSizes() {}

    static boolean contain(int size) {
        return ALL.contains(size);
    }

    /** The HQL of a number of rows. */
    static String text(int size, Parameters parameters) {
        return contain(size) ? String.valueOf(size) : parameters.add("last", size);
    }
}
