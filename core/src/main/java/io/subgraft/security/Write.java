package io.subgraft.security;

/** What is done to a row that is written. */
public enum Write {
    /** A row is inserted. */
    CREATE,
    /** A row that exists is changed. */
    UPDATE,
    /** A row is removed, or marked as removed where the entity is deleted softly. */
    DELETE
}
