package io.subgraft.introspection.validate;

/**
 * Something that is wrong somewhere.
 *
 * @param problem what is wrong
 * @param place where
 * @param message what is wrong in this case and what to do
 */
public record Finding(Problem problem, Place place, String message) {

    /** The whole sentence, such as {@code [SG1002] Book: has no identifier; annotate an attribute with @Id}. */
    public String text() {
        return "[" + problem.code() + "] " + place.label() + ": " + message;
    }

    /** Whether it stops the build. */
    public boolean isError() {
        return problem.severity() == Severity.ERROR;
    }
}
