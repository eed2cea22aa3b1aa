package io.subgraft.samples.corpus.report;

/** Why a model cannot be tried at all, in a sentence for whoever asked. */
public final class Untried extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Untried(String message) {
        super(message);
    }

    public Untried(String message, Throwable cause) {
        super(message, cause);
    }
}
