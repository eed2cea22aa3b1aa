package io.subgraft.plan;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.VariableReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Knows in which documents {@code @skip} or {@code @include} depend on variables, so that their plans differ by request. */
public final class Conditions {

    private final Map<Document, Boolean> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** Whether any field of the document is selected or not by a variable. */
    public boolean areIn(Document document) {
        Boolean before = known.get(document);
        if (before == null) {
            before = isConditional(document);
            known.put(document, before);
        }
        return before;
    }

    private static boolean isConditional(Node<?> node) {
        if (node instanceof DirectivesContainer<?> container
                && container.getDirectives().stream().anyMatch(Conditions::isByVariable)) {
            return true;
        }
        return node.getChildren().stream().anyMatch(Conditions::isConditional);
    }

    private static boolean isByVariable(Directive directive) {
        return (directive.getName().equals("skip") || directive.getName().equals("include"))
                && directive.getArguments().stream().anyMatch(each -> each.getValue() instanceof VariableReference);
    }
}
