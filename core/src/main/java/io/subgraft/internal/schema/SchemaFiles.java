package io.subgraft.internal.schema;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import io.subgraft.internal.schema.sdl.SdlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the schema files of generated modules and makes one schema of them. */
final class SchemaFiles {

    /** The name of the query type in generated schemas. */
    static final String QUERY = "Query";

    /** The name of the mutation type in generated schemas. */
    static final String MUTATION = "Mutation";

    private final List<FieldDefinition> mutations = new ArrayList<>();
    private final Map<String, TypeDefinition<?>> types = new LinkedHashMap<>();
    private final List<FieldDefinition> queries = new ArrayList<>();

    /**
     * One document of the schemas of all modules. A type that several of them bring must be the same in each, as the
     * helper types are.
     *
     * @throws IllegalStateException if two modules bring different types of one name, or a file is not as a build writes it
     */
    static Document read(List<SchemaFile> modules) {
        SchemaFiles files = new SchemaFiles();
        modules.forEach(files::add);
        List<Definition<?>> schema = new ArrayList<>();
        schema.add(root(QUERY, files.queries));
        if (!files.mutations.isEmpty()) {
            schema.add(root(MUTATION, files.mutations));
        }
        schema.addAll(files.types.values());
        return SdlReader.document(schema);
    }

    private static ObjectTypeDefinition root(String name, List<FieldDefinition> fields) {
        return ObjectTypeDefinition.newObjectTypeDefinition()
                .name(name)
                .fieldDefinitions(fields)
                .build();
    }

    private void add(SchemaFile module) {
        for (Definition<?> definition : document(module).getDefinitions()) {
            if (definition instanceof ObjectTypeDefinition object
                    && object.getName().equals(QUERY)) {
                queries.addAll(object.getFieldDefinitions());
            } else if (definition instanceof ObjectTypeDefinition object
                    && object.getName().equals(MUTATION)) {
                mutations.addAll(object.getFieldDefinitions());
            } else if (definition instanceof TypeDefinition<?> type) {
                add(type, module);
            }
        }
    }

    /** The document, with all its directives. */
    static Document document(SchemaFile module) {
        try {
            return SdlReader.read(module.text());
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalStateException("The schema file of the module " + module.name()
                    + " is not as the build wrote it; compile anew: " + unreadable.getMessage());
        }
    }

    private void add(TypeDefinition<?> type, SchemaFile module) {
        TypeDefinition<?> other = types.putIfAbsent(type.getName(), type);
        if (other != null && !text(other).equals(text(type))) {
            throw new IllegalStateException("The module " + module.name() + " brings another type " + type.getName()
                    + " than a module before it; name one of them otherwise with @GraphQLExposed(name = …)");
        }
    }

    private static String text(TypeDefinition<?> type) {
        return AstPrinter.printAst(
                StandardDirectives.of(Document.newDocument().definition(type).build()));
    }
}
