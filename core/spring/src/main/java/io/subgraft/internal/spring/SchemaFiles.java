package io.subgraft.internal.spring;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The schema files of the application, as extensions of the generated schema. They may be written as for a schema of their own:
 * what they say of {@code type Query} extends it.
 */
final class SchemaFiles {

    private SchemaFiles() {}

    /** The text of all files in the given locations; empty where there is none. */
    static String read(ResourcePatternResolver resources, List<String> locations, List<String> extensions) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String location : locations) {
            for (String extension : extensions) {
                for (Resource file : find(resources, location + "*" + extension)) {
                    texts.computeIfAbsent(file.getDescription(), absent -> extending(file));
                }
            }
        }
        return String.join("\n", texts.values());
    }

    private static List<Resource> find(ResourcePatternResolver resources, String pattern) {
        try {
            return List.of(resources.getResources(pattern));
        } catch (IOException withoutFolder) {
            return List.of();
        }
    }

    private static String extending(Resource file) {
        try {
            return extending(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file.getDescription(), unreadable);
        }
    }

    static String extending(String sdl) {
        Document document = Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(sdl)
                .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                .build());
        return document.getDefinitions().stream()
                .map(SchemaFiles::extending)
                .map(AstPrinter::printAst)
                .collect(Collectors.joining("\n\n"));
    }

    private static Definition<?> extending(Definition<?> definition) {
        if (definition instanceof ObjectTypeExtensionDefinition
                || !(definition instanceof ObjectTypeDefinition type)
                || !type.getName().equals("Query")) {
            return definition;
        }
        return ObjectTypeExtensionDefinition.newObjectTypeExtensionDefinition()
                .name(type.getName())
                .directives(type.getDirectives())
                .fieldDefinitions(type.getFieldDefinitions())
                .build();
    }
}
