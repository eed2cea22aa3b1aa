package io.subgraft.internal.schema;

import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * The executable schema and what it was made of.
 *
 * @param schema the schema
 * @param generated the types of the generated modules
 * @param added what libraries and the application added
 */
public record AssembledSchema(GraphQLSchema schema, Document generated, List<Document> added) {

    public AssembledSchema {
        added = List.copyOf(added);
    }

    /** The types that a host has to add to its own. */
    public TypeDefinitionRegistry typesBeside(TypeDefinitionRegistry host) {
        List<Document> documents = new ArrayList<>();
        documents.add(StandardDirectives.of(generated));
        documents.addAll(added);
        return HostTypes.beside(host, documents);
    }

    /** Adds scalars, fetchers and type resolvers to the wiring of a host. */
    public RuntimeWiring.Builder wire(RuntimeWiring.Builder host) {
        return HostWiring.add(schema, host);
    }
}
