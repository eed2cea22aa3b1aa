package io.subgraft.schema;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the schema files of generated modules and makes one schema of them. */
final class SchemaFiles {

    /** The name of the query type in generated schemas. */
    static final String QUERY = "Query";

    private static final ParserOptions OWN_FILES = ParserOptions.getDefaultParserOptions()
            .transform(options -> options.maxTokens(Integer.MAX_VALUE)
                    .maxCharacters(Integer.MAX_VALUE)
                    .maxWhitespaceTokens(Integer.MAX_VALUE));

    private final Map<String, TypeDefinition<?>> types = new LinkedHashMap<>();
    private final List<FieldDefinition> queries = new ArrayList<>();

    /**
     * One document of the schemas of all modules. A type that several of them bring must be the same in each, as the
     * helper types are.
     *
     * @throws IllegalStateException if two modules have one name, or bring different types of one name
     */
    static Document read(List<SchemaFile> modules) {
        SchemaFiles files = new SchemaFiles();
        modules.forEach(files::add);
        ObjectTypeDefinition query = ObjectTypeDefinition.newObjectTypeDefinition()
                .name(QUERY)
                .fieldDefinitions(files.queries)
                .build();
        Document.Builder schema = Document.newDocument().definition(query);
        files.types.values().forEach(schema::definition);
        return schema.build();
    }

    private void add(SchemaFile module) {
        for (Definition<?> definition : OwnDirectives.of(parse(module)).getDefinitions()) {
            if (definition instanceof ObjectTypeDefinition object
                    && object.getName().equals(QUERY)) {
                queries.addAll(object.getFieldDefinitions());
            } else if (definition instanceof TypeDefinition<?> type) {
                add(type, module);
            }
        }
    }

    /** The document, with all its directives. */
    static Document parse(SchemaFile module) {
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(module.text())
                .parserOptions(OWN_FILES)
                .build());
    }

    private void add(TypeDefinition<?> type, SchemaFile module) {
        TypeDefinition<?> other = types.putIfAbsent(type.getName(), type);
        if (other != null && !AstPrinter.printAst(other).equals(AstPrinter.printAst(type))) {
            throw new IllegalStateException("The module " + module.name() + " brings another type " + type.getName()
                    + " than a module before it; name one of them otherwise with @GraphQLExposed(name = …)");
        }
    }
}
