package io.subgraft.internal.federation.entities;

import graphql.GraphQLContext;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

/** The types of the objects that resolvers of the application returned in one request. */
final class Resolved {

    private final Map<Object, String> types = Collections.synchronizedMap(new IdentityHashMap<>());

    private Resolved() {}

    static Resolved of(GraphQLContext request) {
        return Objects.requireNonNull(request.computeIfAbsent(Resolved.class, absent -> new Resolved()));
    }

    void put(Object object, String typeName) {
        types.put(object, typeName);
    }

    String typeName(Object object) {
        return Objects.requireNonNull(types.get(object), "type");
    }
}
