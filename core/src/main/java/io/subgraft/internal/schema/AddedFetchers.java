package io.subgraft.internal.schema;

import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.subgraft.internal.fetcher.EntitySources;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Gives the fetchers that an application added to generated types instances of entities as their sources. */
final class AddedFetchers {

    private AddedFetchers() {}

    static GraphQLSchema given(
            GraphQLSchema schema, Document generated, EntitySources sources, Predicate<String> isEntity) {
        GraphQLCodeRegistry code = schema.getCodeRegistry();
        Map<FieldCoordinates, DataFetcher<?>> given = new LinkedHashMap<>();
        for (ObjectTypeDefinition type : generated.getDefinitionsOfType(ObjectTypeDefinition.class)) {
            if (isEntity.test(type.getName()) && schema.getType(type.getName()) instanceof GraphQLObjectType object) {
                Set<String> fields = type.getFieldDefinitions().stream()
                        .map(FieldDefinition::getName)
                        .collect(Collectors.toSet());
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    if (!fields.contains(field.getName())) {
                        FieldCoordinates place = FieldCoordinates.coordinates(object, field);
                        given.put(place, sources.given(code.getDataFetcher(place, field)));
                    }
                }
            }
        }
        return given.isEmpty()
                ? schema
                : schema.transformWithoutTypes(
                        same -> same.codeRegistry(code.transform(registry -> given.forEach(registry::dataFetcher))));
    }
}
