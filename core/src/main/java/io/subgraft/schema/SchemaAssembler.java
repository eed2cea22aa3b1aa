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
import io.subgraft.fetch.DataFetchers;
import io.subgraft.limit.Weights;
import java.util.ArrayList;
import java.util.List;

/** Makes the executable schema: the generated files, their fetchers, and what libraries and the application add. */
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
     * @param libraries what libraries add, which know what they are doing
     * @param byHand what the application adds, which is checked
     * @throws IllegalStateException if the schema files of the modules do not fit together
     * @throws graphql.schema.idl.errors.SchemaProblem if what the application adds does not fit the generated schema
     */
    public GraphQLSchema assemble(List<SchemaExtension> libraries, List<SchemaExtension> byHand) {
        Document generated = SchemaFiles.read(files);
        GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry();
        fetchers.register(code, SchemaFiles.QUERY);
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
                .strictMode(false) // which keeps scalars of GraphQL itself from being replaced
                .codeRegistry(code);
        List<Document> added = new ArrayList<>();
        libraries.forEach(each -> added.add(add(each, wiring)));
        byHand.forEach(each -> added.add(add(each, wiring)));
        fetchers.interfaces().forEach(name -> wiring.type(name, type -> type.typeResolver(fetchers.typeResolver())));
        wiring.scalar(IdScalar.TYPE).scalar(NumberScalars.INT).scalar(NumberScalars.FLOAT);
        scalars(generated, wiring);
        added.forEach(each -> scalars(each, wiring));
        boolean isChecked = !byHand.isEmpty() || files.size() > 1;
        return isChecked
                ? CheckedSchema.of(generated, added, wiring.build())
                : DirectSchema.of(generated, added, wiring.build(), code);
    }

    private static Document add(SchemaExtension extension, RuntimeWiring.Builder wiring) {
        extension.wiring().accept(wiring);
        return OwnDirectives.andDefined(parse(extension.sdl()));
    }

    /** What schemas say of costs; most say nothing, and are not read for that. */
    public static Weights weights(List<SchemaFile> files, List<SchemaExtension> byHand) {
        List<Document> generated = files.stream()
                .filter(each -> each.text().contains("@cost") || each.text().contains("@listSize"))
                .map(SchemaFiles::document)
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

    private static void scalars(Document document, RuntimeWiring.Builder wiring) {
        for (ScalarTypeDefinition definition : document.getDefinitionsOfType(ScalarTypeDefinition.class)) {
            GraphQLScalarType scalar = Scalars.byName().get(definition.getName());
            if (scalar != null) {
                wiring.scalar(scalar);
            }
        }
    }
}
