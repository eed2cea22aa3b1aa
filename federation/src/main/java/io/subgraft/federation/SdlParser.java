package io.subgraft.federation;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.StringValue;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;

/** Parses schema files, however long: they are ours. */
final class SdlParser {

    private static final ParserOptions OWN_FILES = ParserOptions.getDefaultSdlParserOptions()
            .transform(options -> options.maxTokens(Integer.MAX_VALUE)
                    .maxCharacters(Integer.MAX_VALUE)
                    .maxWhitespaceTokens(Integer.MAX_VALUE));

    private SdlParser() {}

    static Document parse(String sdl) {
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(sdl)
                .parserOptions(OWN_FILES)
                .build());
    }

    /** An argument of a directive that is a text; empty where there is none. */
    static String text(Directive directive, String argument) {
        Argument found = directive.getArgument(argument);
        return found != null && found.getValue() instanceof StringValue value && value.getValue() != null
                ? value.getValue()
                : "";
    }
}
