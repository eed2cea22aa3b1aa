package io.subgraft.internal.filter;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a value is compared by. No operator but those of null itself is true of null. */
public enum Operator {
    EQ("eq"),
    NEQ("neq"),
    IN("in"),
    NIN("nin"),
    LT("lt"),
    LTE("lte"),
    GT("gt"),
    GTE("gte"),
    CONTAINS("contains"),
    STARTS_WITH("startsWith"),
    ENDS_WITH("endsWith"),
    EQ_IGNORE_CASE("eqIgnoreCase", EQ),
    NEQ_IGNORE_CASE("neqIgnoreCase", NEQ),
    IN_IGNORE_CASE("inIgnoreCase", IN),
    NIN_IGNORE_CASE("ninIgnoreCase", NIN),
    CONTAINS_IGNORE_CASE("containsIgnoreCase", CONTAINS),
    STARTS_WITH_IGNORE_CASE("startsWithIgnoreCase", STARTS_WITH),
    ENDS_WITH_IGNORE_CASE("endsWithIgnoreCase", ENDS_WITH),
    IS_NULL("isNull"),
    IS_NOT_NULL("isNotNull");

    private static final Map<String, Operator> BY_FIELD = new HashMap<>();

    static {
        for (Operator operator : values()) {
            BY_FIELD.put(operator.field, operator);
        }
    }

    private final String field;
    private final @Nullable Operator exact;

    Operator(String field) {
        this(field, null);
    }

    /** @param exact the same without ignoring case */
    Operator(String field, @Nullable Operator exact) {
        this.field = field;
        this.exact = exact;
    }

    /** The operator of a field of an operator input; null where there is none. */
    static @Nullable Operator of(String field) {
        return BY_FIELD.get(field);
    }

    /** Whether case is ignored. */
    public boolean ignoresCase() {
        return exact != null;
    }

    /** The same without ignoring case. */
    public Operator exact() {
        return exact == null ? this : exact;
    }

    /** Whether it compares with a pattern, in which parts of a text are left open. */
    public boolean isPattern() {
        return switch (exact()) {
            case CONTAINS, STARTS_WITH, ENDS_WITH -> true;
            default -> false;
        };
    }

    /** Whether it takes a list of values. */
    boolean takesList() {
        return exact() == IN || exact() == NIN;
    }
}
