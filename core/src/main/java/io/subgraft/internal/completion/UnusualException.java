package io.subgraft.internal.completion;

/** Something that only the engine knows how to answer, such as null where no null may be. */
final class UnusualException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusualException() {
        super(null, null, false, false);
    }
}
