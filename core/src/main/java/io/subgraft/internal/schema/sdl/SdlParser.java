package io.subgraft.internal.schema.sdl;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;

/** Parses the SDL of applications and of schema files, with the engine's parser. Documents of clients have limits; these have none. */
public final class SdlParser {

    private static final ParserOptions ANY_LENGTH = ParserOptions.getDefaultSdlParserOptions()
            .transform(options -> options.maxTokens(Integer.MAX_VALUE)
                    .maxCharacters(Integer.MAX_VALUE)
                    .maxWhitespaceTokens(Integer.MAX_VALUE));

    private SdlParser() {}

    /**
     * Parses a schema.
     *
     * @throws graphql.parser.InvalidSyntaxException if it is not SDL
     */
    public static Document parse(String sdl) {
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(sdl)
                .parserOptions(ANY_LENGTH)
                .build());
    }
}
