package io.subgraft.internal.introspection.model;

/** The mappings that are known by name only: no attribute so mapped has a place in a schema yet. */
public enum UnreadMapping {
    /** An association held in an array. */
    ARRAY("an array of entities"),

    /** An association to entities of any type. */
    ANY("an @Any association"),

    /** A collection with a filter on its table, which Hibernate 7.4 fails to apply to a query. */
    FILTERED_TABLE("a collection with @FilterJoinTable"),

    /** A time whose zone has a column of its own. */
    ZONE_COLUMN("a time with its zone in a column of its own"),

    /** A collection or map whose contents neither its type nor its annotations tell. */
    RAW_COLLECTION("a collection of unknown contents");

    private final String text;

    UnreadMapping(String text) {
        this.text = text;
    }

    /** The mapping as a sentence names it. */
    public String text() {
        return text;
    }
}
