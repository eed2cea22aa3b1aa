package io.subgraft.limit;

import io.subgraft.error.ErrorCode;

/**
 * Enumerates what is limited in a request; {@link Limits} holds the numbers.
 *
 * <p>{@link #CHARACTERS} to {@link #DIRECTIVES} are checked before execution, {@link #INPUT_SIZE} to {@link #WRITE_INPUT_SIZE} for
 * each argument, {@link #COST} and {@link #STATEMENTS} as soon as they are known, which is before any SQL for fields of this
 * library, {@link #ROWS} and {@link #MILLISECONDS} while statements run.
 */
public enum Limit {
    /** Bytes of the body of an HTTP request, counted while it is read. */
    BODY_BYTES(1_000_000, ErrorCode.MAX_BODY_LIMIT, "The body of the request is longer than %2$d bytes"),
    /** Characters of a document. */
    CHARACTERS(100_000, ErrorCode.MAX_CHARACTERS_LIMIT, "The document has %d characters; at most %d are read"),
    /** Tokens of a document, counted while it is parsed. */
    TOKENS(3_000, ErrorCode.MAX_TOKENS_LIMIT, "The document has more than %2$d tokens"),
    /** Levels of nested fields of an operation, through fragments. */
    DEPTH(15, ErrorCode.MAX_DEPTH_LIMIT, "The document is %d levels deep; at most %d are served"),
    /** Fields of an operation; the fields of a fragment count for each spread. */
    FIELDS(500, ErrorCode.MAX_FIELDS_LIMIT, "The operation selects %d fields; at most %d are served"),
    /** Aliases of an operation; the aliases of a fragment count for each spread. */
    ALIASES(30, ErrorCode.MAX_ALIASES_LIMIT, "The operation has %d aliases; at most %d are served"),
    /** Fields of {@code Query} in an operation. */
    ROOT_FIELDS(20, ErrorCode.MAX_ROOT_FIELDS_LIMIT, "The operation has %d root fields; at most %d are served"),
    /** Directives of an operation; the directives of a fragment count for each spread. */
    DIRECTIVES(50, ErrorCode.MAX_DIRECTIVES_LIMIT, "The operation has %d directives; at most %d are served"),
    /** Fields and objects in the value of an argument, such as the conditions of a filter. */
    INPUT_SIZE(100, ErrorCode.MAX_INPUT_SIZE_LIMIT, "has %d parts; at most %d are served"),
    /** Levels of nested objects in the value of an argument. */
    INPUT_DEPTH(10, ErrorCode.MAX_INPUT_DEPTH_LIMIT, "is %d levels deep; at most %d are served"),
    /** Elements of a list in an argument, such as those of {@code in}. */
    LIST_LENGTH(200, ErrorCode.MAX_LIST_LIMIT, "has %d values; at most %d are served"),
    /** Generated fields of {@code Mutation} in an operation. */
    WRITE_ROOT_FIELDS(10, ErrorCode.MAX_ROOT_FIELDS_LIMIT, "The operation writes by %d fields; at most %d are served"),
    /** Fields and objects in the value of an argument of a field of {@code Mutation} that is generated. */
    WRITE_INPUT_SIZE(5_000, ErrorCode.MAX_INPUT_SIZE_LIMIT, "has %d parts; at most %d are served"),
    /** Rows that the generated fields of {@code Mutation} in an operation write. */
    WRITTEN_ROWS(1_000, ErrorCode.MAX_LIST_LIMIT, "The operation writes %d rows; at most %d are written"),
    /**
     * Estimated rows of an operation if every page is full; a count or aggregate of a list counts as 10 rows. See
     * {@link io.subgraft.annotation.GraphQLCost} and {@link io.subgraft.annotation.GraphQLListSize}.
     */
    COST(20_000, ErrorCode.COST_ESTIMATED_TOO_EXPENSIVE, "The operation may read %d rows; at most %d are served"),
    /** SQL statements of a request, both planned and actually sent. */
    STATEMENTS(50, ErrorCode.MAX_STATEMENTS_LIMIT, "The operation takes %d statements; at most %d are run"),
    /** Rows that a request actually reads. */
    ROWS(50_000, ErrorCode.RESULT_TOO_LARGE, "The answer has more than %2$d rows"),
    /** Milliseconds that a request may take, measured from the planning of its first field; parsing and validation do not count. */
    MILLISECONDS(10_000, ErrorCode.TIMEOUT, "The request took longer than %2$d ms");

    private final int standard;
    private final ErrorCode code;
    private final String message;

    Limit(int standard, ErrorCode code, String message) {
        this.standard = standard;
        this.code = code;
        this.message = message;
    }

    /** Returns the default maximum, in the unit of the limit. */
    public int standard() {
        return standard;
    }

    /** Returns the code of the error that rejects a request over the limit. */
    public ErrorCode code() {
        return code;
    }

    String message(long asked, int most) {
        return String.format(java.util.Locale.ROOT, message, asked, most);
    }
}
