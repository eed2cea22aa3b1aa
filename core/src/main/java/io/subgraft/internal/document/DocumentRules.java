package io.subgraft.internal.document;

import graphql.language.Document;
import graphql.parser.ParserOptions;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;

/**
 * What a document may be, whatever the variables.
 *
 * @param limits how large
 * @param features with what in it
 */
public record DocumentRules(Limits limits, DocumentFeatures features) {

    /**
     * Looks at a text before it is read.
     *
     * @throws io.subgraft.error.LimitException if it is too long to be read
     */
    public void checkText(String document) {
        limits.check(Limit.CHARACTERS, document.length());
    }

    /** How to read a document; reading ends where it is too much. */
    public ParserOptions parserOptions() {
        return ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(withEnd(limits.max(Limit.TOKENS)))
                        .maxWhitespaceTokens(limits.max(Limit.CHARACTERS))
                        .maxCharacters(limits.max(Limit.CHARACTERS))
                        .redactTokenParserErrorMessages(true));
    }

    /** The parser counts the end of a document as a token of it. */
    private static int withEnd(int tokens) {
        return Math.min(tokens, Integer.MAX_VALUE - 1) + 1;
    }

    /**
     * Looks at a valid document.
     *
     * @throws io.subgraft.error.LimitException if it is not served
     */
    public void check(Document document) {
        features.check(document);
        DocumentSize.check(document, limits);
    }
}
