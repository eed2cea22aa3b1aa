package io.subgraft.internal.schema;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import io.subgraft.internal.schema.scalar.IdScalar;
import io.subgraft.internal.schema.scalar.NumberScalars;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schema made type by type, without the checks of what the build has checked and without the engine's way from type to type,
 * which takes several times as long, and a deep stack in a large model.
 */
final class DirectSchema {

    private static final List<GraphQLScalarType> BUILT_IN = List.of(
            IdScalar.TYPE,
            NumberScalars.INT,
            NumberScalars.FLOAT,
            graphql.Scalars.GraphQLString,
            graphql.Scalars.GraphQLBoolean);

    private final RuntimeWiring wiring;
    private final Map<String, TypeDefinition<?>> types = new LinkedHashMap<>();
    private final Map<String, GraphQLScalarType> scalars = new LinkedHashMap<>();

    private DirectSchema(RuntimeWiring wiring) {
        this.wiring = wiring;
    }

    static GraphQLSchema of(
            Document generated, List<Document> added, RuntimeWiring wiring, GraphQLCodeRegistry.Builder code) {
        DirectSchema schema = new DirectSchema(wiring);
        generated.getDefinitions().forEach(schema::add);
        added.forEach(each -> each.getDefinitions().forEach(schema::add));
        schema.register(code);
        return schema.build(code);
    }

    private void add(Definition<?> definition) {
        if (definition instanceof ObjectTypeExtensionDefinition extension) {
            types.computeIfPresent(extension.getName(), (name, type) -> with((ObjectTypeDefinition) type, extension));
        } else if (definition instanceof ScalarTypeDefinition scalar) {
            scalars.put(scalar.getName(), scalar(scalar));
        } else if (definition instanceof TypeDefinition<?> type) {
            types.put(type.getName(), type);
        }
    }

    private static ObjectTypeDefinition with(ObjectTypeDefinition type, ObjectTypeExtensionDefinition extension) {
        List<FieldDefinition> fields = new ArrayList<>(type.getFieldDefinitions());
        fields.addAll(extension.getFieldDefinitions());
        return type.transform(same -> same.fieldDefinitions(fields));
    }

    private GraphQLScalarType scalar(ScalarTypeDefinition definition) {
        GraphQLScalarType scalar = wiring.getScalars().get(definition.getName());
        if (scalar == null) {
            throw new IllegalStateException(
                    "The schema has a scalar " + definition.getName() + ", which nothing brings");
        }
        return scalar;
    }

    private void register(GraphQLCodeRegistry.Builder code) {
        for (String type : wiring.getDataFetchers().keySet()) {
            wiring.getDataFetchersForType(type)
                    .forEach((field, fetcher) ->
                            code.dataFetcherIfAbsent(FieldCoordinates.coordinates(type, field), fetcher));
        }
        wiring.getTypeResolvers().forEach(code::typeResolver);
    }

    private GraphQLSchema build(GraphQLCodeRegistry.Builder code) {
        Map<String, GraphQLScalarType> leaves = new LinkedHashMap<>(scalars);
        BUILT_IN.forEach(each -> leaves.put(each.getName(), each));
        TypeFactory factory = new TypeFactory(leaves);
        GraphQLObjectType query = factory.object(query());
        GraphQLObjectType mutation = types.remove(SchemaFiles.MUTATION) instanceof ObjectTypeDefinition definition
                ? factory.object(definition)
                : null;
        GraphQLSchema.FastBuilder schema = new GraphQLSchema.FastBuilder(code, query, mutation, null);
        types.values().forEach(type -> schema.addType(factory.type(type)));
        schema.addTypes(scalars.values());
        BUILT_IN.stream().filter(factory::isUsed).forEach(schema::addType);
        return schema.build();
    }

    private ObjectTypeDefinition query() {
        if (types.remove(SchemaFiles.QUERY) instanceof ObjectTypeDefinition query) {
            return query;
        }
        throw new IllegalStateException("The schema has no type " + SchemaFiles.QUERY);
    }
}
