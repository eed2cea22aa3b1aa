package io.subgraft.internal.introspection.validate.rules;

/**
 * A column that rows of an entity are filtered or sorted by.
 *
 * @param path the attribute, after those it is embedded in: {@code address.city}
 * @param isFiltered whether rows are filtered by it
 * @param isSorted whether rows are sorted by it
 */
record ComparedColumn(String path, boolean isFiltered, boolean isSorted) {

    boolean isCompared() {
        return isFiltered || isSorted;
    }

    /** What is done with rows. */
    String use() {
        if (isFiltered) {
            return isSorted ? "filtered and sorted" : "filtered";
        }
        return "sorted";
    }

    /** The attribute of the entity. */
    String attribute() {
        return path.split("\\.", 2)[0];
    }
}
