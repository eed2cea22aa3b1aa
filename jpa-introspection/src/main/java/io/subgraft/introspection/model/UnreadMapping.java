package io.subgraft.introspection.model;

/** The mappings that are known by name only: no attribute so mapped has a place in a schema yet. */
public enum UnreadMapping {
    /** A value of several columns. */
    EMBEDDED("an embedded value"),
    /** An identifier of several columns, in a class of its own. */
    EMBEDDED_ID("an @EmbeddedId"),
    /** An identifier of several attributes, repeated in a class of its own. */
    ID_CLASS("an @IdClass"),
    /** An association that is, or is part of, the identifier. */
    ASSOCIATION_ID("an association as @Id"),
    /** An association that shares its columns with the identifier. */
    MAPS_ID("a @MapsId association"),
    /** A collection of values. */
    ELEMENT_COLLECTION("an @ElementCollection"),
    /** An association held in a map. */
    MAP("a map"),
    /** An association held in an array. */
    ARRAY("an array of entities"),
    /** An association to entities of any type. */
    ANY("an @Any association"),
    /** A value too large to be selected without being asked for. */
    LOB("a @Lob"),
    /** A collection whose entity neither its type nor its annotation tells. */
    RAW_COLLECTION("a collection without a target entity"),
    /** An entity that is stored with its super- or sub-entities. */
    INHERITANCE("inheritance between entities");

    private final String text;

    UnreadMapping(String text) {
        this.text = text;
    }

    /** The mapping as a sentence names it. */
    public String text() {
        return text;
    }
}
