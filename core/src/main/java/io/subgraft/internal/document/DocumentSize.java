package io.subgraft.internal.document;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures the operations of a valid document. A fragment is measured once and counted wherever it is spread, so that measuring
 * takes no longer than reading did.
 */
final class DocumentSize {

    private static final Size NOTHING = new Size(0, 0, 0, 0, 0);

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> known = new HashMap<>();

    private DocumentSize(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(each -> fragments.put(each.getName(), each));
    }

    /** @throws io.subgraft.error.LimitException if an operation of the document is larger than is served */
    static void check(Document document, Limits limits) {
        DocumentSize sizes = new DocumentSize(document);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            Size size = sizes.selections(operation.getSelectionSet()).and(0, 0, directives(operation));
            limits.check(Limit.DEPTH, size.depth);
            limits.check(Limit.FIELDS, size.fields);
            limits.check(Limit.ROOT_FIELDS, size.topmost);
            limits.check(Limit.ALIASES, size.aliases);
            limits.check(Limit.DIRECTIVES, size.directives);
        }
    }

    private Size selections(@Nullable SelectionSet set) {
        Size size = NOTHING;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                size = size.beside(selection(selection));
            }
        }
        return size;
    }

    private Size selection(Selection<?> selection) {
        int directives = directives((DirectivesContainer<?>) selection);
        if (selection instanceof Field field) {
            int alias = field.getAlias() == null ? 0 : 1;
            // The engine itself bounds what may be asked of the schema, and a tool needs deep types.
            Size below = field.getName().startsWith("__") ? NOTHING : selections(field.getSelectionSet());
            return below.below().and(1, alias, directives);
        }
        if (selection instanceof InlineFragment inline) {
            return selections(inline.getSelectionSet()).and(0, 0, directives);
        }
        return fragment(((FragmentSpread) selection).getName()).and(0, 0, directives);
    }

    private Size fragment(String name) {
        Size size = known.get(name);
        if (size == null) {
            FragmentDefinition fragment = fragments.get(name);
            size = fragment == null
                    ? NOTHING
                    : selections(fragment.getSelectionSet()).and(0, 0, directives(fragment));
            known.put(name, size);
        }
        return size;
    }

    private static int directives(DirectivesContainer<?> container) {
        return container.getDirectives().size();
    }

    /** The sizes of selections; {@code topmost} of their fields are not within others. */
    private record Size(int depth, long topmost, long fields, long aliases, long directives) {

        Size beside(Size other) {
            return new Size(
                    Math.max(depth, other.depth),
                    bounded(topmost + other.topmost),
                    bounded(fields + other.fields),
                    bounded(aliases + other.aliases),
                    bounded(directives + other.directives));
        }

        Size below() {
            return new Size(depth + 1, 0, fields, aliases, directives);
        }

        Size and(int moreFields, int moreAliases, int moreDirectives) {
            return new Size(
                    depth,
                    topmost + moreFields,
                    fields + moreFields,
                    aliases + moreAliases,
                    directives + moreDirectives);
        }

        /** Fragments that spread each other twice make numbers that no type holds. */
        private static long bounded(long sum) {
            return Math.min(sum, Integer.MAX_VALUE + 1L);
        }
    }
}
