package io.subgraft.internal.argument;

import graphql.language.Field;
import graphql.language.Node;
import graphql.language.VariableReference;

/** Tells which fields of a document have the same arguments in every request. */
final class Literals {

    private Literals() {}

    /** Whether no argument of a field has a variable in it. */
    static boolean areAllOf(Field field) {
        return field.getArguments().stream().noneMatch(Literals::isVariable);
    }

    private static boolean isVariable(Node<?> value) {
        return value instanceof VariableReference
                || value.getChildren().stream().anyMatch(Literals::isVariable);
    }
}
