package io.subgraft;

/** What to do where generated code and the live persistence unit differ. */
public enum OnDifference {
    /** Refuse to start, and name every difference. */
    FAIL,
    /** Start, and log each difference as a warning; the fields concerned answer with an error. */
    WARN
}
