package io.subgraft.internal.federation.entities;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.GraphQLScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scalar of representations. It takes whatever there is: what is wrong with one representation is no reason to refuse the
 * others.
 */
public final class AnyScalar {

    /** The scalar. */
    public static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
            .name("_Any")
            .description("A representation of an entity: its __typename and the fields of one of its keys.")
            .coercing(new AnyCoercing())
            .build();

    private AnyScalar() {}

    private static final class AnyCoercing implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return value;
        }

        @Override
        public Object parseValue(Object value, GraphQLContext context, Locale locale) {
            return value;
        }

        @Override
        public Object parseLiteral(
                Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            Object value = plain(literal, variables);
            if (value == null) {
                throw CoercingParseLiteralException.newCoercingParseLiteralException()
                        .message("A representation is not null")
                        .build();
            }
            return value;
        }

        private static @Nullable Object plain(Value<?> literal, CoercedVariables variables) {
            if (literal instanceof ObjectValue object) {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                for (ObjectField field : object.getObjectFields()) {
                    fields.put(field.getName(), plain(field.getValue(), variables));
                }
                return fields;
            }
            if (literal instanceof ArrayValue array) {
                List<@Nullable Object> values = new ArrayList<>();
                array.getValues().forEach(each -> values.add(plain(each, variables)));
                return values;
            }
            return literal instanceof VariableReference variable ? variables.get(variable.getName()) : scalar(literal);
        }

        private static @Nullable Object scalar(Value<?> literal) {
            if (literal instanceof StringValue string) {
                return string.getValue();
            }
            if (literal instanceof IntValue number) {
                return number.getValue().bitLength() < Integer.SIZE
                        ? (Object) number.getValue().intValue()
                        : number.getValue();
            }
            if (literal instanceof FloatValue number) {
                return number.getValue();
            }
            if (literal instanceof BooleanValue truth) {
                return truth.isValue();
            }
            if (literal instanceof NullValue) {
                return null;
            }
            return ((EnumValue) literal).getName();
        }
    }
}
