package io.subgraft.internal.schema;

import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.SingletonPropertyDataFetcher;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.errors.StrictModeWiringException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Wires the types of the schema in the schema of a host: scalars, data fetchers and type resolvers, where the host has none. */
public final class HostWiring {

    /** Those of the engine that ours replace; a scalar is equal to itself only. */
    private static final Set<GraphQLScalarType> REPLACED =
            Set.of(Scalars.GraphQLID, Scalars.GraphQLInt, Scalars.GraphQLFloat);

    private final GraphQLCodeRegistry code;
    private final RuntimeWiring.Builder host;
    private final RuntimeWiring before;

    private HostWiring(GraphQLSchema schema, RuntimeWiring.Builder host) {
        this.code = schema.getCodeRegistry();
        this.host = host;
        this.before = host.build();
    }

    /** Adds what a schema has to the wiring of a host. */
    public static RuntimeWiring.Builder add(GraphQLSchema schema, RuntimeWiring.Builder host) {
        HostWiring wiring = new HostWiring(schema, host);
        boolean isStrict = wiring.isStrict();
        host.strictMode(false); // which alone lets scalars of GraphQL itself be replaced
        schema.getAllTypesAsList().stream()
                .filter(each -> !each.getName().startsWith("__"))
                .forEach(wiring::add);
        return host.strictMode(isStrict);
    }

    /** A builder tells it only when something is there twice, as a scalar of GraphQL itself is. */
    private boolean isStrict() {
        try {
            host.scalar(Objects.requireNonNull(before.getScalars().get(Scalars.GraphQLBoolean.getName())));
            return false;
        } catch (StrictModeWiringException twice) {
            return true;
        }
    }

    private void add(GraphQLNamedType type) {
        if (type instanceof GraphQLScalarType scalar) {
            scalar(scalar);
        } else if (type instanceof GraphQLInterfaceType contract) {
            resolver(type, code.getTypeResolver(contract));
        } else if (type instanceof GraphQLUnionType union) {
            resolver(type, code.getTypeResolver(union));
        }
        if (type instanceof GraphQLFieldsContainer fields) {
            fields.getFieldDefinitions().forEach(field -> fetcher(fields, field));
        }
    }

    private void scalar(GraphQLScalarType scalar) {
        GraphQLScalarType theirs = before.getScalars().get(scalar.getName());
        if (theirs == null || REPLACED.contains(theirs)) {
            host.scalar(scalar);
        }
    }

    private void resolver(GraphQLNamedType type, TypeResolver resolver) {
        if (!before.getTypeResolvers().containsKey(type.getName())) {
            host.type(type.getName(), wiring -> wiring.typeResolver(resolver));
        }
    }

    private void fetcher(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
        FieldCoordinates place = FieldCoordinates.coordinates(type.getName(), field.getName());
        DataFetcher<?> fetcher = code.getDataFetcher(place, field);
        boolean isDefault = fetcher instanceof PropertyDataFetcher || fetcher instanceof SingletonPropertyDataFetcher;
        boolean isTheirs =
                before.getDataFetchers().getOrDefault(type.getName(), Map.of()).containsKey(field.getName());
        if (!isDefault && !isTheirs) {
            host.type(type.getName(), wiring -> wiring.dataFetcher(field.getName(), fetcher));
        }
    }
}
