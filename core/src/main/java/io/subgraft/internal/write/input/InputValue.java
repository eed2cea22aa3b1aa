package io.subgraft.internal.write.input;

import graphql.Scalars;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import io.subgraft.internal.model.Boxed;
import io.subgraft.internal.model.KeyType;
import io.subgraft.internal.model.ValueRange;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of attributes of what scalars and enums make of inputs.
 *
 * @param range which values the database can hold
 */
record InputValue(ValueRange range) {

    /** The value of a Java type; null where there is none. */
    @Nullable
    Object of(Class<?> javaType, Object input, GraphQLType type) {
        Class<?> boxed = Boxed.of(javaType);
        if (type instanceof GraphQLNamedType named && named.getName().equals(Scalars.GraphQLID.getName())) {
            KeyType key = KeyType.of(boxed);
            return key == null ? null : range.key(key, String.valueOf(input));
        }
        return StoredValue.isStored(boxed) ? StoredValue.of(boxed, input) : range.value(boxed, input);
    }
}
