package io.subgraft.internal.document;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import io.subgraft.error.ErrorCode;
import io.subgraft.error.Errors;
import io.subgraft.error.LimitException;
import io.subgraft.limit.Limit;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Lets in documents that are served; those that were let in before are known. */
public final class DocumentGate implements PreparsedDocumentProvider {

    private static final GraphQLError UNREADABLE =
            Errors.of(ErrorCode.GRAPHQL_PARSE_FAILED, "The document has a number whose exponent is too large");

    private final PreparsedDocumentProvider known;
    private final DocumentRules rules;

    /**
     * @param known keeps documents that were let in, and may find them by other means than their text
     * @param rules which documents are let in
     */
    public DocumentGate(PreparsedDocumentProvider known, DocumentRules rules) {
        this.known = known;
        this.rules = rules;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        if (input.getGraphQLContext().hasKey(QueriesOnly.class)) {
            input.getGraphQLContext().put(ParserOptions.class, rules.parserOptions());
            GraphQLError refused = QueriesOnly.fault(input);
            if (refused != null) {
                return CompletableFuture.completedFuture(new PreparsedDocumentEntry(refused));
            }
        }
        return known.getDocumentAsync(input, unknown -> read(unknown, parseAndValidate));
    }

    private PreparsedDocumentEntry read(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        try {
            rules.checkText(input.getQuery());
            input.getGraphQLContext().put(ParserOptions.class, rules.parserOptions());
            PreparsedDocumentEntry entry = parseAndValidate.apply(input);
            if (entry.hasErrors()) {
                checkTokens(input, entry);
            } else {
                rules.check(Objects.requireNonNull(entry.getDocument()));
            }
            return entry;
        } catch (LimitException tooMuch) {
            return new PreparsedDocumentEntry(Errors.of(tooMuch));
        } catch (NumberFormatException unreadable) { // the engine's parser does not expect it of a default value
            return new PreparsedDocumentEntry(UNREADABLE);
        }
    }

    /** The engine tells of too many tokens as of any fault of syntax; which it was, only the exception says. */
    private void checkTokens(ExecutionInput input, PreparsedDocumentEntry entry) {
        if (entry.getErrors().get(0).getErrorType() == ErrorType.InvalidSyntax
                && ParseAndValidate.parse(input).getSyntaxException() instanceof ParseCancelledException) {
            throw rules.limits().exceeded(Limit.TOKENS, 0);
        }
    }
}
