package io.subgraft.internal.document;

import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SelectionSetContainer;
import io.subgraft.error.ErrorCode;
import io.subgraft.error.LimitException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which features of the language a document may use.
 *
 * @param introspection whether it may ask for the schema
 * @param experimental whether it may use directives that the engine has ahead of the specification
 */
public record DocumentFeatures(boolean introspection, boolean experimental) {

    /** What is served unless said otherwise. */
    public static final DocumentFeatures STANDARD = new DocumentFeatures(true, false);

    private static final Set<String> EXPERIMENTAL = Set.of("defer", "stream", "experimental_disableErrorPropagation");
    private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

    /** @throws LimitException if a document uses another */
    void check(Document document) {
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof DirectivesContainer<?> directives) {
                directives(directives);
            }
            if (definition instanceof SelectionSetContainer<?> container) {
                selections(container.getSelectionSet());
            }
        }
    }

    private void selections(@Nullable SelectionSet set) {
        if (set == null) {
            return;
        }
        for (Selection<?> selection : set.getSelections()) {
            directives((DirectivesContainer<?>) selection);
            if (selection instanceof Field field && !introspection && INTROSPECTION.contains(field.getName())) {
                throw new LimitException(ErrorCode.INTROSPECTION_DISABLED, "Introspection is disabled")
                        .at(field.getSourceLocation());
            }
            if (selection instanceof SelectionSetContainer<?> container) {
                selections(container.getSelectionSet());
            }
        }
    }

    private void directives(DirectivesContainer<?> container) {
        for (Directive directive : container.getDirectives()) {
            if (!experimental && EXPERIMENTAL.contains(directive.getName())) {
                throw new LimitException(
                                ErrorCode.GRAPHQL_VALIDATION_FAILED,
                                "The directive @" + directive.getName() + " is not served")
                        .at(directive.getSourceLocation());
            }
        }
    }
}
