package io.subgraft.internal.model;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.TypeDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * Holds what a schema offers of attributes, to be compared, sorted and summed, against the converters of the persistence unit: the
 * compiler sees those that attributes name, not those that {@code autoApply} or {@code orm.xml} puts on them.
 */
public final class OfferedOrders {

    private final GraphQLSchema schema;

    private OfferedOrders(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** Every attribute of which the schema offers what its column does not have. */
    public static List<Difference> differences(
            GraphQLSchema schema, SessionFactoryImplementor sessionFactory, Stream<? extends TypeDescriptor> types) {
        OfferedOrders offered = new OfferedOrders(schema);
        ConvertedColumns converted = new ConvertedColumns(sessionFactory);
        List<Difference> differences = new ArrayList<>();
        types.forEach(type -> {
            for (AttributeFacts each : type.attributes()) {
                converted
                        .converter(type.javaClass(), each.name())
                        .filter(converter -> offered.hasOrder(type.type(), each.field()))
                        .ifPresent(converter -> differences.add(new Difference(
                                type.javaClass(), type.javaClass().getSimpleName(), each.name(), text(converter))));
            }
        });
        return differences;
    }

    private static String text(String converter) {
        return "is converted by " + converter
                + ", which the compiler did not see, so that the schema offers orders, sums or tests that"
                + " its column does not have; annotate it with @Convert(converter = "
                + converter.substring(converter.lastIndexOf('.') + 1) + ".class) and compile it again";
    }

    private boolean hasOrder(String type, String field) {
        return isCompared(type, field)
                || (schema.getType(TypeNames.orderBy(type)) instanceof GraphQLInputObjectType order
                        && order.getFieldDefinition(field) != null)
                || (schema.getType(TypeNames.numbers(type)) instanceof GraphQLObjectType numbers
                        && numbers.getFieldDefinition(field) != null);
    }

    private boolean isCompared(String type, String field) {
        if (!(schema.getType(TypeNames.filter(type)) instanceof GraphQLInputObjectType filter)) {
            return false;
        }
        GraphQLInputObjectField tests = filter.getFieldDefinition(field);
        return tests != null
                && tests.getType() instanceof GraphQLInputObjectType operators
                && operators.getFieldDefinition("lt") != null;
    }
}
