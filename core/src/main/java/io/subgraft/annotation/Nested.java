package io.subgraft.annotation;

/** What an input may do with the rows that an association leads to. See {@link GraphQLInput#nested()}. */
public enum Nested {
    /** Rows that are there are added. The caller has to see them. */
    CONNECT,
    /** Rows are taken out of the association, and stay. */
    DISCONNECT,
    /** The association leads to these rows from then on. Rows that the caller cannot see stay in it. */
    SET
}
