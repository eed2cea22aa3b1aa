package io.subgraft.internal.introspection.validate;

/**
 * Something that is wrong somewhere.
 *
 * @param problem what is wrong
 * @param severity whether it stops the build
 * @param place where
 * @param message what is wrong in this case and what to do
 */
public record Finding(Problem problem, Severity severity, Place place, String message) {

    /** The whole sentence, such as {@code [SG1002] Book: has no identifier; annotate an attribute with @Id}. */
    public String text() {
        return "[" + problem.code() + "] " + place.label() + ": " + message;
    }

    /** The same, taken as seriously as an application wants it. */
    public Finding as(Severity wanted) {
        return new Finding(problem, wanted, place, message);
    }

    /** Whether it stops the build. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
