package io.subgraft.internal.federation;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.StringValue;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;

/** Parses what applications add to a schema, however long: it is theirs. */
final class SdlParser {

    private static final ParserOptions ANY_LENGTH = ParserOptions.getDefaultSdlParserOptions()
            .transform(options -> options.maxTokens(Integer.MAX_VALUE)
                    .maxCharacters(Integer.MAX_VALUE)
                    .maxWhitespaceTokens(Integer.MAX_VALUE));

    private SdlParser() {}

    static Document parse(String sdl) {
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(sdl)
                .parserOptions(ANY_LENGTH)
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
