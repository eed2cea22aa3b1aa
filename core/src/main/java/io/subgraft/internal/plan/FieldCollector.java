package io.subgraft.internal.plan;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks a selection set through its fragments and past what {@code @skip} and {@code @include} leave out.
 *
 * @param fragments the fragments of the document by name
 * @param variables the coerced variables of the request
 * @param union a union that every type is in; null for none
 * @see <a href="https://spec.graphql.org/October2021/#CollectFields()">GraphQL specification: CollectFields</a>
 */
record FieldCollector(
        Map<String, FragmentDefinition> fragments,
        Map<String, Object> variables,
        @Nullable String union) {

    /** Visits each field that {@code set} selects on an object of one of the given types, itself and its interfaces. */
    void collect(@Nullable SelectionSet set, Set<String> types, Consumer<Field> visitor) {
        walk(set, types, visitor);
    }

    /**
     * Visits each field that {@code set} selects on an object of a helper type, such as a page. It implements no interface, so a
     * valid document has no fragment there that does not apply, by whatever name the type goes.
     */
    void collectOfHelper(@Nullable SelectionSet set, Consumer<Field> visitor) {
        walk(set, null, visitor);
    }

    private void walk(@Nullable SelectionSet set, @Nullable Set<String> types, Consumer<Field> visitor) {
        if (set == null) {
            return;
        }
        for (graphql.language.Selection<?> selection : set.getSelections()) {
            if (!isIncluded((DirectivesContainer<?>) selection)) {
                continue;
            }
            if (selection instanceof Field field) {
                visitor.accept(field);
            } else if (selection instanceof InlineFragment inline) {
                if (applies(inline.getTypeCondition(), types)) {
                    walk(inline.getSelectionSet(), types, visitor);
                }
            } else if (selection instanceof FragmentSpread spread) {
                FragmentDefinition fragment = fragments.get(spread.getName());
                if (fragment != null && applies(fragment.getTypeCondition(), types)) {
                    walk(fragment.getSelectionSet(), types, visitor);
                }
            }
        }
    }

    private boolean applies(@Nullable TypeName condition, @Nullable Set<String> types) {
        return condition == null
                || types == null
                || types.contains(condition.getName())
                || condition.getName().equals(union);
    }

    private boolean isIncluded(DirectivesContainer<?> selection) {
        return !is(selection, "skip", false) && is(selection, "include", true);
    }

    private boolean is(DirectivesContainer<?> selection, String directive, boolean otherwise) {
        for (Directive applied : selection.getDirectives(directive)) {
            Argument condition = applied.getArgument("if");
            return condition == null ? otherwise : isTrue(condition.getValue());
        }
        return otherwise;
    }

    private boolean isTrue(Value<?> value) {
        return value instanceof VariableReference variable
                ? Boolean.TRUE.equals(variables.get(variable.getName()))
                : value instanceof BooleanValue literal && literal.isValue();
    }
}
