package io.subgraft.samples.corpus.report;

/**
 * What came of an attribute.
 *
 * @param kind in one word
 * @param detail why, or by how many rows
 */
public record Verdict(Kind kind, String detail) {

    /** What may come of an attribute. */
    public enum Kind {
        /** GraphQL answered what Hibernate loaded, for every row. */
        EQUAL,
        /** It is not in the schema; the processor, or a rule of Java, said why. */
        REFUSED,
        /** GraphQL answered something else, or failed. */
        WRONG,
        /** No row had a value, or Hibernate could not load it, so there was nothing to compare. */
        UNFILLED
    }

    public static Verdict equal(int rows) {
        return new Verdict(Kind.EQUAL, "(" + rows + (rows == 1 ? " row)" : " rows)"));
    }

    public static Verdict refused(String why) {
        return new Verdict(Kind.REFUSED, why);
    }

    public static Verdict wrong(String how) {
        return new Verdict(Kind.WRONG, how);
    }

    public static Verdict unfilled(String why) {
        return new Verdict(Kind.UNFILLED, why);
    }

    /** Whether it says why, beside that there was nothing. */
    public boolean isExplained() {
        return !detail.startsWith("no value in ");
    }

    /** Hibernate has no answer itself. */
    public static Verdict unloaded(String why) {
        return unfilled("Hibernate cannot load it, " + why);
    }

    String line() {
        return switch (kind) {
            case EQUAL -> "equal " + detail;
            case REFUSED -> "refused " + detail;
            case WRONG -> "wrong: " + detail;
            case UNFILLED -> "unfilled: " + detail;
        };
    }
}
