package io.subgraft.samples.bookshop;

/** What a book is made of. */
public enum Format {
    /** Boards and a dust jacket. */
    HARDBACK,
    PAPERBACK,
    /** A file to download. */
    EBOOK,
    /** Read aloud. */
    AUDIOBOOK
}
