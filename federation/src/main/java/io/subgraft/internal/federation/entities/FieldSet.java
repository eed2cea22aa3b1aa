package io.subgraft.internal.federation.entities;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a key, such as {@code sku variation { id }}.
 *
 * @param fields each by the names that lead to it
 */
record FieldSet(List<List<String>> fields) {

    FieldSet {
        fields = List.copyOf(fields);
    }

    static FieldSet parse(String text) {
        OperationDefinition operation = (OperationDefinition)
                Parser.parse("{" + text + "}").getDefinitions().get(0);
        List<List<String>> fields = new ArrayList<>();
        collect(operation.getSelectionSet(), List.of(), fields);
        return new FieldSet(fields);
    }

    private static void collect(SelectionSet set, List<String> path, List<List<String>> into) {
        for (Field field : set.getSelectionsOfType(Field.class)) {
            List<String> names = new ArrayList<>(path);
            names.add(field.getName());
            if (field.getSelectionSet() == null) {
                into.add(List.copyOf(names));
            } else {
                collect(field.getSelectionSet(), names, into);
            }
        }
    }

    /** The values of the fields in a representation; null where it lacks one of them. */
    @Nullable
    List<Object> values(Map<?, ?> representation) {
        List<Object> values = new ArrayList<>();
        for (List<String> names : fields) {
            Object value = value(representation, names);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    /**
     * Whether a representation has all of the fields, and null in one that can be null: no entity has such a key.
     *
     * @param type the type of the representation
     */
    boolean isNull(Map<?, ?> representation, GraphQLFieldsContainer type) {
        Set<Said> said = EnumSet.noneOf(Said.class);
        fields.forEach(names -> said.add(said(representation, type, names)));
        return said.contains(Said.NULL) && !said.contains(Said.NOTHING);
    }

    private static Said said(Object at, GraphQLType type, List<String> names) {
        if (names.isEmpty()) {
            return Said.VALUE;
        }
        String name = names.get(0);
        if (!(at instanceof Map<?, ?> object)
                || !object.containsKey(name)
                || !(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLFieldsContainer container)) {
            return Said.NOTHING;
        }
        GraphQLOutputType field = container.getFieldDefinition(name).getType();
        Object value = object.get(name);
        if (value == null) {
            return GraphQLTypeUtil.isNullable(field) ? Said.NULL : Said.NOTHING;
        }
        return said(value, field, names.subList(1, names.size()));
    }

    private enum Said {
        VALUE,
        NULL,
        NOTHING
    }

    /** Of a list the values of all its items, each of which has to have one. */
    private static @Nullable Object value(@Nullable Object at, List<String> names) {
        if (at instanceof Iterable<?> items && !names.isEmpty()) {
            List<Object> values = new ArrayList<>();
            for (Object each : items) {
                Object value = value(each, names);
                if (value == null) {
                    return null;
                }
                values.add(value);
            }
            return values;
        }
        if (names.isEmpty()) {
            return at;
        }
        return at instanceof Map<?, ?> object ? value(object.get(names.get(0)), names.subList(1, names.size())) : null;
    }

    /** The fields as a sentence names them. */
    @Override
    public String toString() {
        return String.join(
                " and ", fields.stream().map(each -> String.join(".", each)).toList());
    }
}
