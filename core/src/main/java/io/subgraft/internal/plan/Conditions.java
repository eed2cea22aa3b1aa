package io.subgraft.internal.plan;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Node;
import graphql.language.VariableReference;

/** Tells where {@code @skip} or {@code @include} depend on variables, so that what is selected differs by request. */
final class Conditions {

    private Conditions() {}

    /** Whether any field at a node or below is selected or not by a variable. */
    static boolean areIn(Node<?> node) {
        if (node instanceof DirectivesContainer<?> container
                && container.getDirectives().stream().anyMatch(Conditions::isByVariable)) {
            return true;
        }
        return node.getChildren().stream().anyMatch(Conditions::areIn);
    }

    private static boolean isByVariable(Directive directive) {
        return (directive.getName().equals("skip") || directive.getName().equals("include"))
                && directive.getArguments().stream().anyMatch(each -> each.getValue() instanceof VariableReference);
    }
}
