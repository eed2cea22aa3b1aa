package io.subgraft.internal.schema;

import graphql.language.Document;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import io.subgraft.extension.SchemaExtension;
import io.subgraft.internal.compatibility.EngineSeams;
import io.subgraft.internal.cost.Weights;
import io.subgraft.internal.fetcher.DataFetchers;
import io.subgraft.internal.model.AddedFields;
import io.subgraft.internal.schema.scalar.IdScalar;
import io.subgraft.internal.schema.scalar.NumberScalars;
import io.subgraft.internal.schema.scalar.Scalars;
import io.subgraft.internal.schema.sdl.SdlParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the executable schema: the generated files, their fetchers, and what libraries and the application add. */
public final class SchemaAssembler {

    private final List<SchemaFile> files;
    private final Document generated;

    /** @throws IllegalStateException if the schema files of the modules do not fit together */
    public SchemaAssembler(List<SchemaFile> files) {
        this.files = files;
        this.generated = SchemaFiles.read(files);
    }

    /** The fields of the query type that are generated. */
    public Set<String> queries() {
        Set<String> fields = new HashSet<>();
        for (ObjectTypeDefinition type : generated.getDefinitionsOfType(ObjectTypeDefinition.class)) {
            if (type.getName().equals(SchemaFiles.QUERY)) {
                type.getFieldDefinitions().forEach(each -> fields.add(each.getName()));
            }
        }
        return fields;
    }

    /** The fields that are generated, and what those that the application adds need. */
    public AddedFields addedFields(List<SchemaExtension> byHand) {
        return AddedFieldReader.read(
                generated,
                byHand.stream().map(each -> SdlParser.parse(each.sdl())).toList());
    }

    /** What the application adds, without what only this library reads. */
    public static List<SchemaExtension> told(List<SchemaExtension> byHand) {
        return byHand.stream()
                .map(each -> new SchemaExtension(AddedFieldReader.withoutNeeds(each.sdl()), each.wiring()))
                .toList();
    }

    /**
     * The schema.
     *
     * @param fetchers those of all generated fields
     * @param libraries what libraries add, which know what they are doing
     * @param byHand what the application adds, which is checked
     * @throws graphql.schema.idl.errors.SchemaProblem if what the application adds does not fit the generated schema
     */
    public AssembledSchema assemble(
            DataFetchers fetchers, List<SchemaExtension> libraries, List<SchemaExtension> byHand) {
        GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry();
        fetchers.register(code, SchemaFiles.QUERY, SchemaFiles.MUTATION);
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
                .strictMode(false) // which keeps scalars of GraphQL itself from being replaced
                .codeRegistry(code);
        List<Document> added = new ArrayList<>();
        MutationType mutation = new MutationType(generated);
        libraries.forEach(each -> added.add(mutation.beside(add(each, wiring))));
        byHand.forEach(each -> added.add(mutation.beside(add(each, wiring))));
        fetchers.interfaces().forEach(name -> wiring.type(name, type -> type.typeResolver(fetchers.typeResolver())));
        wiring.scalar(IdScalar.TYPE).scalar(NumberScalars.INT).scalar(NumberScalars.FLOAT);
        scalars(generated, wiring);
        added.forEach(each -> scalars(each, wiring));
        boolean isChecked = !byHand.isEmpty() || files.size() > 1 || !EngineSeams.hasFastBuilder();
        GraphQLSchema schema = isChecked
                ? CheckedSchema.of(generated, added, wiring.build())
                : DirectSchema.of(generated, added, wiring.build(), code);
        return new AssembledSchema(
                AddedFetchers.given(schema, generated, fetchers.sources(), fetchers::isEntity), generated, added);
    }

    private static Document add(SchemaExtension extension, RuntimeWiring.Builder wiring) {
        extension.wiring().accept(wiring);
        return StandardDirectives.andDefined(SdlParser.parse(extension.sdl()));
    }

    /** What schemas say of costs; most say nothing, and are not read for that. */
    public static Weights weights(List<SchemaFile> files, List<SchemaExtension> byHand) {
        List<Document> generated = files.stream()
                .filter(each -> each.text().contains("@cost") || each.text().contains("@listSize"))
                .map(SchemaFiles::document)
                .toList();
        return Weights.of(
                generated,
                byHand.stream().map(each -> SdlParser.parse(each.sdl())).toList());
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
