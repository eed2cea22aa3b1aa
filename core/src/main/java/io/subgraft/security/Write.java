package io.subgraft.security;

/** What is done to a row that is written. */
public enum Write {
    /** A row is inserted. */
    CREATE,
    /** A row that exists is changed. */
    UPDATE,
    /**
     * A row is changed where one has the key, and inserted where none has. It names an operation and its roles; policies, presets and
     * listeners are told which of {@link #CREATE} and {@link #UPDATE} it came to.
     */
    UPSERT,
    /** A row is removed, or marked as removed where the entity is deleted softly. */
    DELETE
}
