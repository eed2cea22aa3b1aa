package io.subgraft.library;

/** What kind of book it is. */
public enum Genre {
    /** Invented. */
    FICTION,
    POETRY,
    SCIENCE
}
