package io.subgraft.limit;

import io.subgraft.error.ErrorCode;

/** Something of which a request may have so much and no more. */
public enum Limit {
    /** Bytes of the body of an HTTP request, counted while it is read. */
    BODY_BYTES(1_000_000, ErrorCode.MAX_BODY_LIMIT, "The body of the request is longer than %2$d bytes"),
    /** Characters of a document. */
    CHARACTERS(100_000, ErrorCode.MAX_CHARACTERS_LIMIT, "The document has %d characters; at most %d are read"),
    /** Tokens of a document, counted while it is read. */
    TOKENS(3_000, ErrorCode.MAX_TOKENS_LIMIT, "The document has more than %2$d tokens"),
    /** Levels of fields, whatever fragments they stand in. */
    DEPTH(15, ErrorCode.MAX_DEPTH_LIMIT, "The document is %d levels deep; at most %d are served"),
    /** Fields of an operation; those of a fragment wherever it is spread. */
    FIELDS(500, ErrorCode.MAX_FIELDS_LIMIT, "The operation selects %d fields; at most %d are served"),
    /** Aliases of an operation; those of a fragment wherever it is spread. */
    ALIASES(30, ErrorCode.MAX_ALIASES_LIMIT, "The operation has %d aliases; at most %d are served"),
    /** Fields of {@code Query} that an operation selects. */
    ROOT_FIELDS(20, ErrorCode.MAX_ROOT_FIELDS_LIMIT, "The operation has %d root fields; at most %d are served"),
    /** Directives of an operation; those of a fragment wherever it is spread. */
    DIRECTIVES(50, ErrorCode.MAX_DIRECTIVES_LIMIT, "The operation has %d directives; at most %d are served"),
    /** Fields and objects in the value of an argument, as conditions in a filter or keys in an order. */
    INPUT_SIZE(100, ErrorCode.MAX_INPUT_SIZE_LIMIT, "has %d parts; at most %d are served"),
    /** Objects within objects in the value of an argument. */
    INPUT_DEPTH(10, ErrorCode.MAX_INPUT_DEPTH_LIMIT, "is %d levels deep; at most %d are served"),
    /** Values in a list in an argument, such as those of {@code in}. */
    LIST_LENGTH(200, ErrorCode.MAX_LIST_LIMIT, "has %d values; at most %d are served"),
    /** Rows that an operation may read if every page is full; a count or aggregate of a list is as dear as 10 rows. */
    COST(20_000, ErrorCode.COST_ESTIMATED_TOO_EXPENSIVE, "The operation may read %d rows; at most %d are served"),
    /** SQL statements of a request. */
    STATEMENTS(50, ErrorCode.MAX_STATEMENTS_LIMIT, "The operation takes %d statements; at most %d are run"),
    /** Rows that a request in fact reads. */
    ROWS(50_000, ErrorCode.RESULT_TOO_LARGE, "The answer has more than %2$d rows"),
    /** How long a request may run, from its first statement on. */
    MILLISECONDS(10_000, ErrorCode.TIMEOUT, "The request took longer than %2$d ms");

    private final int standard;
    private final ErrorCode code;
    private final String message;

    Limit(int standard, ErrorCode code, String message) {
        this.standard = standard;
        this.code = code;
        this.message = message;
    }

    /** How much is served unless said otherwise. */
    public int standard() {
        return standard;
    }

    /** The code of the error that tells it was too much. */
    public ErrorCode code() {
        return code;
    }

    String message(long asked, int most) {
        return String.format(java.util.Locale.ROOT, message, asked, most);
    }
}
