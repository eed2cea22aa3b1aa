package io.subgraft.fetch;

import graphql.Scalars;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import io.subgraft.error.BadInputException;
import io.subgraft.model.EntityType;
import io.subgraft.model.JavaValue;
import io.subgraft.model.KeyType;
import io.subgraft.model.Lookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the arguments of a lookup as values of the columns they are compared with. */
final class RootArguments {

    private RootArguments() {}

    static List<Object> read(
            EntityType type, Lookup lookup, GraphQLFieldDefinition definition, Map<String, Object> arguments) {
        List<Object> values = new ArrayList<>();
        for (Lookup.Column column : lookup.columns()) {
            Object value = Objects.requireNonNull(arguments.get(column.argument()), "a required argument");
            values.add(isId(definition, column) ? id(type, column, value) : value(column, value));
        }
        return values;
    }

    private static Object value(Lookup.Column column, Object input) {
        Object value = JavaValue.of(column.javaType(), input);
        if (value == null) {
            throw new BadInputException(
                    column.argument(),
                    "The argument " + column.argument() + " is no value that its attribute can have");
        }
        return value;
    }

    private static boolean isId(GraphQLFieldDefinition definition, Lookup.Column column) {
        return GraphQLTypeUtil.unwrapAll(
                        definition.getArgument(column.argument()).getType())
                .getName()
                .equals(Scalars.GraphQLID.getName());
    }

    private static Object id(EntityType type, Lookup.Column column, Object text) {
        KeyType key = KeyType.of(column.javaType());
        Object id = key == null ? null : key.parse(String.valueOf(text));
        if (id == null) {
            throw new BadInputException(
                    column.argument(), "The argument " + column.argument() + " is no id of " + type.name());
        }
        return id;
    }
}
