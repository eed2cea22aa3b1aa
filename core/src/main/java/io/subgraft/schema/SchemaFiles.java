package io.subgraft.schema;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserOptions;
import io.subgraft.generated.GeneratedModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
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
    static Document read(List<GeneratedModule> modules) {
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

    private void add(GeneratedModule module) {
        for (Definition<?> definition : Parser.parse(parserInput(module)).getDefinitions()) {
            if (definition instanceof ObjectTypeDefinition object
                    && object.getName().equals(QUERY)) {
                queries.addAll(object.getFieldDefinitions());
            } else if (definition instanceof TypeDefinition<?> type) {
                add(type, module);
            }
        }
    }

    private static graphql.parser.ParserEnvironment parserInput(GeneratedModule module) {
        return graphql.parser.ParserEnvironment.newParserEnvironment()
                .document(text(module))
                .parserOptions(OWN_FILES)
                .build();
    }

    private void add(TypeDefinition<?> type, GeneratedModule module) {
        TypeDefinition<?> other = types.putIfAbsent(type.getName(), type);
        if (other != null && !AstPrinter.printAst(other).equals(AstPrinter.printAst(type))) {
            throw new IllegalStateException("The module " + module.name() + " brings another type " + type.getName()
                    + " than a module before it; name one of them otherwise with @GraphQLExposed(name = …)");
        }
    }

    private static String text(GeneratedModule module) {
        String path = "META-INF/subgraft/" + module.name() + ".graphqls";
        try {
            List<URL> found =
                    Collections.list(module.getClass().getClassLoader().getResources(path));
            if (found.size() != 1) {
                throw new IllegalStateException(
                        found.isEmpty()
                                ? "The class path has no " + path + ", which the processor wrote beside "
                                        + module.getClass().getName()
                                : "Two modules are named " + module.name() + ": " + found
                                        + "; give one another name with the processor option -Asubgraft.module=…");
            }
            try (InputStream in = found.get(0).openStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        }
    }
}
