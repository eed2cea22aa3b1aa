package io.subgraft.schema;

import graphql.language.Document;
import graphql.language.ScalarTypeDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.subgraft.fetch.DataFetchers;
import io.subgraft.limit.Weights;
import java.util.List;

/** Makes the executable schema: the generated files, their fetchers, and what the application adds. */
public final class SchemaAssembler {

    private final List<SchemaFile> files;
    private final DataFetchers fetchers;

    public SchemaAssembler(List<SchemaFile> files, DataFetchers fetchers) {
        this.files = files;
        this.fetchers = fetchers;
    }

    /**
     * The schema.
     *
     * @throws IllegalStateException if the schema files of the modules do not fit together
     * @throws graphql.schema.idl.errors.SchemaProblem if an extension does not fit the generated schema
     */
    public GraphQLSchema assemble(List<SchemaExtension> extensions) {
        Document generated = SchemaFiles.read(files);
        TypeDefinitionRegistry types = new SchemaParser().buildRegistry(generated);
        GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry();
        fetchers.register(code, SchemaFiles.QUERY);
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
                .strictMode(false) // which keeps scalars of GraphQL itself from being replaced
                .codeRegistry(code);
        for (SchemaExtension extension : extensions) {
            types.merge(new SchemaParser().buildRegistry(OwnDirectives.andDefined(parse(extension.sdl()))));
            extension.wiring().accept(wiring);
        }
        fetchers.interfaces().forEach(name -> wiring.type(name, type -> type.typeResolver(fetchers.typeResolver())));
        wiring.scalar(IdScalar.TYPE);
        types.scalars().values().forEach(scalar -> add(scalar, wiring));
        return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
    }

    /** What schemas say of costs; most say nothing, and are not read for that. */
    public static Weights weights(List<SchemaFile> files, List<SchemaExtension> byHand) {
        List<Document> generated = files.stream()
                .filter(each -> each.text().contains("@cost") || each.text().contains("@listSize"))
                .map(SchemaFiles::parse)
                .toList();
        return Weights.of(
                generated, byHand.stream().map(each -> parse(each.sdl())).toList());
    }

    private static Document parse(String sdl) {
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(sdl)
                .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                .build());
    }

    private static void add(ScalarTypeDefinition definition, RuntimeWiring.Builder wiring) {
        GraphQLScalarType scalar = Scalars.byName().get(definition.getName());
        if (scalar != null) {
            wiring.scalar(scalar);
        }
    }
}
