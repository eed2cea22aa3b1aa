package io.subgraft.internal.root;

import graphql.Scalars;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.subgraft.error.BadInputException;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.KeyType;
import io.subgraft.internal.model.Lookup;
import io.subgraft.internal.model.ValueRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Reads the arguments of a lookup as values of the columns they are compared with. */
public final class RootArguments {

    private RootArguments() {}

    static List<Object> read(
            EntityType type,
            Lookup lookup,
            GraphQLFieldDefinition definition,
            Map<String, Object> arguments,
            ValueRange range) {
        return read(type, lookup, name -> definition.getArgument(name).getType(), arguments, range);
    }

    /**
     * Reads the values of a key.
     *
     * @param types the types of the arguments by name
     * @throws BadInputException if one of them is no value that its attribute can have
     */
    public static List<Object> read(
            EntityType type,
            Lookup lookup,
            Function<String, GraphQLType> types,
            Map<String, Object> arguments,
            ValueRange range) {
        List<Object> values = new ArrayList<>();
        for (Lookup.Column column : lookup.columns()) {
            Object value = Objects.requireNonNull(arguments.get(column.argument()), "a required argument");
            values.add(isId(types, column) ? id(type, column, value, range) : value(column, value, range));
        }
        return values;
    }

    private static Object value(Lookup.Column column, Object input, ValueRange range) {
        Object value = range.value(column.javaType(), input);
        if (value == null) {
            throw new BadInputException(
                    column.argument(),
                    "The argument " + column.argument() + " is no value that its attribute can have");
        }
        return value;
    }

    private static boolean isId(Function<String, GraphQLType> types, Lookup.Column column) {
        return GraphQLTypeUtil.unwrapAll(types.apply(column.argument()))
                .getName()
                .equals(Scalars.GraphQLID.getName());
    }

    private static Object id(EntityType type, Lookup.Column column, Object text, ValueRange range) {
        KeyType key = KeyType.of(column.javaType());
        Object id = key == null ? null : range.key(key, String.valueOf(text));
        if (id == null) {
            throw new BadInputException(
                    column.argument(), "The argument " + column.argument() + " is no id of " + type.name());
        }
        return id;
    }
}
