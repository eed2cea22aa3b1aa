package io.subgraft.internal.session;

/** A transaction of which nobody knows whether it was committed. */
public final class UnknownOutcomeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownOutcomeException(Throwable cause) {
        super(cause);
    }
}
