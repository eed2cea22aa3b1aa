package io.subgraft.internal.federation.entities;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import io.subgraft.error.BadInputException;
import io.subgraft.federation.reference.Representation;
import io.subgraft.internal.federation.entities.EntityKeys.EntityKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A representation that was understood.
 *
 * @param representation the representation
 * @param key the key it has
 * @param value the value of the key; of a type without entities, the values as they were said
 */
public record Request(Representation representation, EntityKey key, Object value) {

    static final String ARGUMENT = "representations";

    /**
     * What a representation asks for: by the first key of its type that it has whole; null where it has no such key, but one with
     * a null that its field can have, which is the key of nothing.
     *
     * @throws BadInputException if it cannot be understood
     */
    public static @Nullable Request of(Object item, EntityKeys keys, GraphQLSchema schema) {
        if (!(item instanceof Map<?, ?> fields)) {
            throw new BadInputException(ARGUMENT, "A representation is an object with __typename");
        }
        if (!(fields.get("__typename") instanceof String typeName)) {
            throw new BadInputException(ARGUMENT, "A representation has its type in __typename");
        }
        List<EntityKey> ofType = keys.of(typeName);
        if (ofType == null) {
            throw new BadInputException(ARGUMENT, "The __typename of a representation is none that is resolved here");
        }
        for (EntityKey key : ofType) {
            List<Object> values = key.fields().values(fields);
            if (values != null) {
                key.referring().forEach(each -> each.key(values.get(0), ARGUMENT));
                Object value = key.key() == null ? values : key.key().of(values, ARGUMENT, schema);
                return new Request(new Representation(typeName, fields), key, value);
            }
        }
        if (schema.getType(typeName) instanceof GraphQLFieldsContainer type
                && ofType.stream().anyMatch(each -> each.fields().isNull(fields, type))) {
            return null;
        }
        throw new BadInputException(
                ARGUMENT,
                "A representation of " + typeName + " has one of its keys: "
                        + ofType.stream().map(each -> each.fields().toString()).collect(Collectors.joining(", or ")));
    }
}
