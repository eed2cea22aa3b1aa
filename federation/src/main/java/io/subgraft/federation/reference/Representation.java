package io.subgraft.federation.reference;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a gateway sent for one entity: its type, the fields of one of its keys, and the fields that {@code @requires} names.
 * Immutable.
 */
public final class Representation {

    private final String typeName;
    private final Map<String, @Nullable Object> fields;

    /**
     * Creates a representation.
     *
     * @param typeName the name of the GraphQL type
     * @param fields the fields as JSON values: maps, lists, strings, numbers, booleans and null
     */
    public Representation(String typeName, Map<?, ?> fields) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        fields.forEach((name, value) -> copy.put(String.valueOf(name), value));
        this.typeName = typeName;
        this.fields = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the representation by which a gateway asked for the object whose field is fetched; empty if the object was reached
     * by any other field than {@code _entities}. Fetchers of the application read from it what {@code @requires} names:
     *
     * <pre>{@code
     * wiring.type("Product", product -> product.dataFetcher("shippingEstimate", field -> Representation.of(field)
     *         .map(each -> estimate(each.get("weight")))
     *         .orElse(null)))
     * }</pre>
     *
     * @param field the field of the object
     */
    public static Optional<Representation> of(DataFetchingEnvironment field) {
        ExecutionStepInfo object = field.getExecutionStepInfo().getParent();
        GraphQLFieldDefinition origin = object == null ? null : object.getFieldDefinition();
        if (object == null
                || origin == null
                || !object.getPath().isListSegment()
                || object.getPath().getLevel() != 1
                || !origin.getName().equals("_entities")) {
            return Optional.empty();
        }
        List<?> sent = object.getArgument("representations");
        return sent != null
                        && sent.get(object.getPath().getSegmentIndex()) instanceof Map<?, ?> fields
                        && fields.get("__typename") instanceof String type
                ? Optional.of(new Representation(type, fields))
                : Optional.empty();
    }

    /** Returns the name of the GraphQL type. */
    public String typeName() {
        return typeName;
    }

    /** Returns the value of a field, as JSON has it; null if it is null or was not sent. */
    public @Nullable Object get(String field) {
        return fields.get(field);
    }

    /** Returns all fields that were sent, {@code __typename} included; unmodifiable. */
    public Map<String, @Nullable Object> fields() {
        return fields;
    }
}
