package io.subgraft.internal.aggregate;

import org.jspecify.annotations.Nullable;

/** A function over the rows of a list or a group. */
public enum Function {
    COUNT("count"),
    COUNT_DISTINCT("countDistinct"),
    SUM("sum"),
    AVG("avg"),
    MIN("min"),
    MAX("max");

    private final String field;

    Function(String field) {
        this.field = field;
    }

    /** The name of its field. */
    public String field() {
        return field;
    }

    /** The function of a field; null where there is none. */
    public static @Nullable Function of(String field) {
        for (Function function : values()) {
            if (function.field.equals(field)) {
                return function;
            }
        }
        return null;
    }

    /** The HQL of the function of an expression, whose values are of a boxed type. */
    public String hql(String expression, Class<?> attribute) {
        String function = field + "(" + expression + ")";
        return switch (this) {
            case COUNT -> "count(*)";
            case COUNT_DISTINCT -> "count(distinct " + expression + ")";
            // Databases add integers of 64 bits to something wider, which Hibernate would read as 64 bits again.
            case SUM -> attribute == Long.class ? "cast(" + function + " as biginteger)" : function;
            // PostgreSQL also adds the squares in avg, which overflow long before the sum does.
            case AVG -> attribute == Double.class ? "sum(" + expression + ") / count(" + expression + ")" : function;
            case MIN, MAX -> function;
        };
    }

    /** The Java type of its values, for an attribute with values of a boxed type. */
    public Class<?> resultType(Class<?> attribute) {
        return switch (this) {
            case COUNT, COUNT_DISTINCT -> Long.class;
            case AVG -> Double.class;
            case SUM -> sumType(attribute);
            default -> attribute;
        };
    }

    private static Class<?> sumType(Class<?> attribute) {
        if (attribute == java.math.BigDecimal.class || attribute == java.math.BigInteger.class) {
            return attribute;
        }
        if (attribute == Long.class) {
            return java.math.BigInteger.class;
        }
        return attribute == Double.class || attribute == Float.class ? Double.class : Long.class;
    }
}
