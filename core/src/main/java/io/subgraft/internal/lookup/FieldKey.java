package io.subgraft.internal.lookup;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.subgraft.error.BadInputException;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Guard;
import io.subgraft.internal.model.KeyColumn;
import io.subgraft.internal.model.ValueRange;
import io.subgraft.internal.row.Row;
import io.subgraft.internal.value.Keys;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A key that entities are found by: some of the GraphQL fields of their type, those of nested objects included. */
public final class FieldKey {

    private final String typeName;
    private final EntityType type;
    private final List<Column> columns;

    private final ValueRange range;

    FieldKey(String typeName, EntityType type, List<Column> columns, ValueRange range) {
        this.range = range;
        this.typeName = typeName;
        this.type = type;
        this.columns = List.copyOf(columns);
    }

    /** A field of the key, by the names that lead to it, and its column. */
    record Column(
            List<String> fields, KeyColumn column, @Nullable Guard guard) {}

    EntityType type() {
        return type;
    }

    List<KeyColumn> columns() {
        return columns.stream().map(Column::column).toList();
    }

    /** Who may find entities by it; null for everybody. */
    @Nullable
    Guard guard() {
        Guard all = type.guard();
        for (Column each : columns) {
            all = Guard.both(all, each.guard());
        }
        return all;
    }

    /** Whether a row of that type is meant by the type that the key is of: an interface means all that implement it. */
    boolean means(Row row) {
        return typeName.equals(type.hierarchy().interfaceType()) || typeName.equals(row.typeName());
    }

    /**
     * The key that has the given values, in the order of the fields.
     *
     * @param argument the argument that has the values
     * @throws BadInputException if a value is none that its field can have
     */
    public Object of(List<Object> values, String argument, GraphQLSchema schema) {
        List<Object> read = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            read.add(read(columns.get(i), values.get(i), argument, schema));
        }
        return Objects.requireNonNull(Keys.of(read.size(), read::get));
    }

    private Object read(Column column, Object value, String argument, GraphQLSchema schema) {
        GraphQLNamedType fieldType = type(column, schema);
        Object id = null;
        if (fieldType.getName().equals(Scalars.GraphQLID.getName())) {
            id = value instanceof String
                            || value instanceof Integer
                            || value instanceof Long
                            || value instanceof BigInteger
                    ? range.key(column.column().type(), value.toString())
                    : null;
        } else {
            Object parsed = parse(fieldType, value);
            id = parsed == null ? null : range.value(column.column().type().javaType(), parsed);
        }
        if (id == null) {
            throw new BadInputException(
                    argument, typeName + "." + String.join(".", column.fields()) + " has no such value");
        }
        return id;
    }

    private static @Nullable Object parse(GraphQLNamedType type, Object value) {
        try {
            if (type instanceof GraphQLScalarType scalar) {
                return scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
            }
            return type instanceof GraphQLEnumType enumeration
                    ? enumeration.parseValue(value, GraphQLContext.getDefault(), Locale.ROOT)
                    : null;
        } catch (CoercingParseValueException notOne) {
            return null;
        }
    }

    private GraphQLNamedType type(Column column, GraphQLSchema schema) {
        GraphQLNamedType each = (GraphQLNamedType) Objects.requireNonNull(schema.getType(typeName));
        for (String field : column.fields()) {
            each = GraphQLTypeUtil.unwrapAllAs(
                    ((GraphQLFieldsContainer) each).getFieldDefinition(field).getType());
        }
        return each;
    }
}
