package io.subgraft.samples.corpus.report;

/** Why something failed, on one line. */
public final class Cause {

    private Cause() {}

    /** The class and the first line of what it began with. */
    public static String of(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String why = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return cause.getClass().getSimpleName() + " " + why;
    }
}
