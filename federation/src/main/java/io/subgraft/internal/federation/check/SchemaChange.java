package io.subgraft.internal.federation.check;

/**
 * A difference between two schemas.
 *
 * @param level what it means for clients
 * @param text what differs
 */
public record SchemaChange(Level level, String text) {

    /** What a change means for clients. */
    public enum Level {
        /** A client that worked may fail. */
        BREAKING,
        /** A client that worked may behave otherwise. */
        DANGEROUS,
        /** No client notices. */
        SAFE
    }

    @Override
    public String toString() {
        return level + " " + text;
    }
}
