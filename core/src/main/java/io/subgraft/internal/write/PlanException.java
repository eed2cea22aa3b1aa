package io.subgraft.internal.write;

import graphql.language.Field;

/** A field whose arguments are refused, so that nothing of the operation is written. */
final class PlanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Field field;
    private final transient RuntimeException reason;

    PlanException(Field field, RuntimeException reason) {
        super(null, null, false, false);
        this.field = field;
        this.reason = reason;
    }

    Field field() {
        return field;
    }

    RuntimeException reason() {
        return reason;
    }
}
