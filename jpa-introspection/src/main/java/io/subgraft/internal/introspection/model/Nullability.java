package io.subgraft.internal.introspection.model;

/** Whether an attribute may be null in a row that the mapping allows. */
public enum Nullability {
    /** It may. */
    NULLABLE,
    /** It may not. */
    NON_NULL;

    /** {@link #NON_NULL} if so. */
    public static Nullability nonNullIf(boolean nonNull) {
        return nonNull ? NON_NULL : NULLABLE;
    }
}
