package io.subgraft.internal.hql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Pads the values of a list in SQL with the last of them to a power of two, so that few texts of a statement occur. */
final class Padding {

    private Padding() {}

    static List<Object> of(Collection<?> values) {
        List<Object> padded = new ArrayList<>(values);
        if (padded.isEmpty()) {
            return padded;
        }
        int size = Integer.highestOneBit(padded.size() * 2 - 1);
        Object last = padded.get(padded.size() - 1);
        padded.addAll(Collections.nCopies(size - padded.size(), last));
        return padded;
    }
}
