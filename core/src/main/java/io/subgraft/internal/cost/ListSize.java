package io.subgraft.internal.cost;

import java.util.List;

/**
 * How long a list is, as {@code @listSize} says it.
 *
 * @param assumed where no argument tells; negative where that is not said
 * @param slicing the arguments that tell; of a list, its length
 * @param sized the fields of what is returned that are as long; empty where it is the list itself
 */
record ListSize(int assumed, List<String> slicing, List<String> sized) {

    ListSize {
        slicing = List.copyOf(slicing);
        sized = List.copyOf(sized);
    }
}
