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
    EQ_IGNORE_CASE("eqIgnoreCase"),
    NEQ_IGNORE_CASE("neqIgnoreCase"),
    IN_IGNORE_CASE("inIgnoreCase"),
    NIN_IGNORE_CASE("ninIgnoreCase"),
    CONTAINS_IGNORE_CASE("containsIgnoreCase"),
    STARTS_WITH_IGNORE_CASE("startsWithIgnoreCase"),
    ENDS_WITH_IGNORE_CASE("endsWithIgnoreCase"),
    IS_NULL("isNull"),
    IS_NOT_NULL("isNotNull");

    private static final Map<String, Operator> BY_FIELD = new HashMap<>();

    static {
        for (Operator operator : values()) {
            BY_FIELD.put(operator.field, operator);
        }
    }

    private final String field;

    Operator(String field) {
        this.field = field;
    }

    /** The operator of a field of an operator input; null where there is none. */
    static @Nullable Operator of(String field) {
        return BY_FIELD.get(field);
    }

    /** Whether case is ignored. */
    public boolean ignoresCase() {
        return name().endsWith("IGNORE_CASE");
    }

    /** The same without ignoring case. */
    public Operator exact() {
        return ignoresCase() ? valueOf(name().replace("_IGNORE_CASE", "")) : this;
    }

    /** Whether it takes a list of values. */
    boolean takesList() {
        return exact() == IN || exact() == NIN;
    }
}
