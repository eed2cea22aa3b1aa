package io.subgraft.internal.session;

/** Thrown when the connection is lost during a commit, so that the transaction may be committed or not. */
public final class UnknownOutcomeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownOutcomeException(Throwable cause) {
        super(cause);
    }
}
