package io.subgraft.internal.cost;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one list of an operation takes of it.
 *
 * @param place the list
 * @param rows the rows it may read
 * @param statements the statements it takes
 */
record Share(Place place, double rows, int statements) {

    /**
     * Where rows are read, and how many for each row above.
     *
     * @param above what it lies in; null at the root
     * @param field the name of its field; empty where it is not one
     * @param factor how many rows for each of those above
     */
    record Place(@Nullable Place above, String field, double factor) {

        Place below(String name, double times) {
            return new Place(this, name, times);
        }

        /** The fields that lead to it. */
        String path() {
            return steps().stream()
                    .map(Place::field)
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining("."));
        }

        /** How its rows are multiplied. */
        String factors() {
            String product = steps().stream()
                    .filter(each -> each.factor != 1)
                    .map(each -> String.format(Locale.ROOT, "%.0f", each.factor))
                    .collect(Collectors.joining(" × "));
            return product.isEmpty() ? "1" : product;
        }

        private Deque<Place> steps() {
            Deque<Place> steps = new ArrayDeque<>();
            for (Place each = this; each != null; each = each.above) {
                steps.addFirst(each);
            }
            return steps;
        }
    }
}
