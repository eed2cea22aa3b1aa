package io.subgraft.internal.federation.entities;

import graphql.schema.DataFetcher;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import io.subgraft.federation.reference.Representation;
import java.util.List;

/** Types with keys that the application defines: where a representation is the answer, its fields are the values. */
public final class WrittenTypes {

    private static final DataFetcher<?> FETCHER = environment -> {
        String name = environment.getField().getName();
        return environment.getSource() instanceof Representation representation
                ? representation.get(name)
                : PropertyDataFetcher.fetching(name).get(environment);
    };

    private WrittenTypes() {}

    /** Registers the fetcher of those fields for which the application has none. */
    public static void wire(List<String> types, RuntimeWiring.Builder wiring) {
        types.forEach(each -> wiring.type(each, type -> type.defaultDataFetcher(FETCHER)));
    }
}
