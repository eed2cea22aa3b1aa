package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.relay.DefaultConnection;
import graphql.relay.DefaultPageInfo;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLSchema;
import io.subgraft.database.Database;
import io.subgraft.error.ErrorCode;
import io.subgraft.extension.SchemaExtension;
import io.subgraft.extension.ServedSchema;
import io.subgraft.extension.SubgraftExtension;
import io.subgraft.internal.completion.FieldMap;
import io.subgraft.library.Book;
import io.subgraft.library.SubgraftModule;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import io.subgraft.observe.SubgraftListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The engine of a host that {@link Subgraft#configure} was given. */
class ConfiguredHostTest {

    private static final String BOOKS = "query Books { books(first: 3) { nodes { title author { name } } } }";

    private final List<String> heard = new ArrayList<>();
    private final Library library = Library.standard(Database.H2);
    private final Subgraft subgraft = builder().build();

    private SubgraftBuilder builder() {
        return Subgraft.builder(library.sessionFactory())
                .onlyModules(List.of(new SubgraftModule()))
                .limits(Limits.standard().with(Limit.COST, 500))
                .schemaExtension(
                        "extend type Query { someBooks: [Book!] fails: Int told: Int }",
                        wiring -> wiring.type(
                                "Query",
                                query -> query.dataFetcher("someBooks", env -> someBooks())
                                        .dataFetcher("fails", env -> {
                                            throw new IllegalStateException("password=secret");
                                        })
                                        .dataFetcher(
                                                "told",
                                                env -> DataFetcherResult.newResult()
                                                        .error(GraphqlErrorBuilder.newError(env)
                                                                .message("Out of stock")
                                                                .build())
                                                        .build())))
                .listener(new SubgraftListener() {
                    @Override
                    public void requestEnded(RequestEnded request) {
                        heard.add("request " + request.errors());
                    }

                    @Override
                    public void statementEnded(StatementEnded statement) {
                        heard.add("statement");
                    }

                    @Override
                    public void refused(Refused refusal) {
                        heard.add(refusal.code().name());
                    }
                });
    }

    private List<Book> someBooks() {
        return library.sessionFactory()
                .fromSession(session -> session.createSelectionQuery("from Book b", Book.class)
                        .setMaxResults(5)
                        .list());
    }

    private GraphQL host(Consumer<GraphQL.Builder> options) {
        GraphQL.Builder host = GraphQL.newGraphQL(subgraft.schema());
        options.accept(host);
        return subgraft.configure(host).build();
    }

    private static boolean isWalked(ExecutionResult result) {
        return ((Map<?, ?>) result.getData()).get("books") instanceof FieldMap;
    }

    @Test
    void executesAsSubgraftDoes() {
        ExecutionResult own = subgraft.execute(BOOKS);
        heard.clear();
        ExecutionResult hosted = host(options -> {}).execute(BOOKS);
        assertThat(hosted.toSpecification()).isEqualTo(own.toSpecification());
        assertThat(isWalked(hosted)).isTrue();
        assertThat(heard).containsExactly("statement", "request 0");
    }

    @Test
    void limitsOfDocumentsHold() {
        GraphQL host = host(options -> {});
        assertThat(code(host.execute(nested(16)))).isEqualTo(ErrorCode.MAX_DEPTH_LIMIT);
        assertThat(code(host.execute("{ " + "__typename ".repeat(3_001) + "}"))).isEqualTo(ErrorCode.MAX_TOKENS_LIMIT);
        StringBuilder aliases = new StringBuilder();
        for (int i = 0; i < 31; i++) {
            aliases.append("a").append(i).append(": id ");
        }
        assertThat(code(host.execute("{ book(id: 21) { " + aliases + "} }"))).isEqualTo(ErrorCode.MAX_ALIASES_LIMIT);
        assertThat(heard).contains("MAX_DEPTH_LIMIT", "MAX_TOKENS_LIMIT", "MAX_ALIASES_LIMIT");
    }

    private static String nested(int levels) {
        return "{ book(id: 21) { author { "
                + "books { nodes { author { ".repeat((levels - 2) / 3)
                + "books { totalCount }"
                + " } } }".repeat((levels - 2) / 3)
                + " } } }";
    }

    @Test
    void whatIsTooMuchIsRefusedAsAWhole() {
        ExecutionResult result = host(options -> {})
                .execute("{ __typename authors(first: 50) { nodes { books(first: 50) { nodes { id } } } } }");
        assertThat(code(result)).isEqualTo(ErrorCode.COST_ESTIMATED_TOO_EXPENSIVE);
        assertThat(result.isDataPresent()).isFalse();
        assertThat(result.getErrors()).hasSize(1);
    }

    @Test
    void aDocumentThatIsNotValidHasACode() {
        assertThat(code(host(options -> {}).execute("{ nothing }"))).isEqualTo(ErrorCode.GRAPHQL_VALIDATION_FAILED);
    }

    private static @Nullable ErrorCode code(ExecutionResult result) {
        return ErrorCode.of(
                String.valueOf(result.getErrors().get(0).getExtensions().get("code")));
    }

    /** Told of requests, and of fetchers that are not trivial, as those of Spring and of DGS are. */
    private static final class OfFetchers extends SimplePerformantInstrumentation {

        private final List<String> fetched = new ArrayList<>();
        private int operations;

        @Override
        public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
                InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
            operations++;
            return super.beginExecuteOperation(parameters, state);
        }

        @Override
        public DataFetcher<?> instrumentDataFetcher(
                DataFetcher<?> fetcher,
                InstrumentationFieldFetchParameters parameters,
                @Nullable InstrumentationState state) {
            if (parameters.isTrivialDataFetcher()) {
                return fetcher;
            }
            fetched.add(parameters.getEnvironment().getField().getName());
            return environment -> fetcher.get(environment);
        }
    }

    @Test
    void instrumentationOfTheHostIsKeptAndCostsNothingBelowRows() {
        OfFetchers host = new OfFetchers();
        ExecutionResult result = host(options -> options.instrumentation(host)).execute(BOOKS);
        assertThat(isWalked(result)).isTrue();
        assertThat(host.operations).isOne();
        assertThat(host.fetched).containsExactly("books");
    }

    @Test
    void instrumentationThatWatchesFieldsIsToldOfEach() {
        List<String> fields = new ArrayList<>();
        Instrumentation ofFields = new SimplePerformantInstrumentation() {
            @Override
            public @Nullable InstrumentationContext<Object> beginFieldExecution(
                    InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
                fields.add(parameters.getField().getName());
                return super.beginFieldExecution(parameters, state);
            }
        };
        ExecutionResult result =
                host(options -> options.instrumentation(ofFields)).execute(BOOKS);
        assertThat(isWalked(result)).isFalse();
        assertThat(fields).contains("books", "title", "name");
        assertThat(result.toSpecification()).isEqualTo(subgraft.execute(BOOKS).toSpecification());
    }

    @Test
    void instrumentationThatWrapsEveryFetcherIsAskedForEach() {
        List<String> fields = new ArrayList<>();
        Instrumentation ofFields = new SimplePerformantInstrumentation() {
            @Override
            public DataFetcher<?> instrumentDataFetcher(
                    DataFetcher<?> fetcher,
                    InstrumentationFieldFetchParameters parameters,
                    @Nullable InstrumentationState state) {
                fields.add(parameters.getEnvironment().getField().getName());
                return fetcher;
            }
        };
        assertThat(isWalked(host(options -> options.instrumentation(ofFields)).execute(BOOKS)))
                .isFalse();
        assertThat(fields).contains("books", "title", "name");
    }

    @Test
    void theHostsDocumentsAreAskedFirstAndAreLimited() {
        PreparsedDocumentProvider byName = (input, parse) -> CompletableFuture.completedFuture(
                parse.apply(input.transform(same -> same.query(input.getQuery().equals("deep") ? nested(16) : BOOKS))));
        GraphQL host = host(options -> options.preparsedDocumentProvider(byName));
        assertThat(host.execute("any").getErrors()).isEmpty();
        assertThat(code(host.execute("deep"))).isEqualTo(ErrorCode.MAX_DEPTH_LIMIT);
    }

    @Test
    void entitiesOfTheHostsFetchersAreReadInOneStatementWithoutItsLoaders() {
        List<String> statements = library.statements(() -> assertThat(host(options -> {})
                        .execute("{ someBooks { author { name } } }")
                        .getErrors())
                .isEmpty());
        assertThat(statements).hasSize(2);
    }

    @Test
    void whatAFetcherThrowsIsMasked() {
        ExecutionResult result = host(options -> {}).execute("{ fails told }");
        assertThat(result.toSpecification().toString())
                .doesNotContain("secret", "stock")
                .contains("INTERNAL_SERVER_ERROR");
    }

    @Test
    void aHostMayHandleExceptionsItself() {
        GraphQL host = subgraft.configure(
                        GraphQL.newGraphQL(subgraft.schema()),
                        failure -> CompletableFuture.completedFuture(
                                DataFetcherExceptionHandlerResult.newResult(GraphqlErrorBuilder.newError()
                                                .message("The host says so")
                                                .build())
                                        .build()))
                .build();
        ExecutionResult result = host.execute("{ fails told }");
        assertThat(result.getErrors())
                .extracting(each -> each.getMessage())
                .containsExactly("The host says so", "Out of stock");
        assertThat(code(host.execute("{ nothing }"))).isEqualTo(ErrorCode.GRAPHQL_VALIDATION_FAILED);
    }

    @Test
    void aLibraryWatchesTheRequestsThatAskForIt() {
        List<String> fields = new ArrayList<>();
        SubgraftExtension tracing = new SubgraftExtension() {
            @Override
            public Optional<SchemaExtension> schema(ServedSchema served) {
                return Optional.empty();
            }

            @Override
            public Optional<Instrumentation> instrumentation(ExecutionInput request) {
                return request.getGraphQLContext().hasKey("trace")
                        ? Optional.of(new SimplePerformantInstrumentation() {
                            @Override
                            public @Nullable InstrumentationContext<Object> beginFieldExecution(
                                    InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
                                fields.add(parameters.getField().getName());
                                return super.beginFieldExecution(parameters, state);
                            }
                        })
                        : Optional.empty();
            }
        };
        Subgraft traced = builder().extension(tracing).build();
        GraphQL host = traced.configure(GraphQL.newGraphQL(traced.schema())).build();
        ExecutionInput request = ExecutionInput.newExecutionInput(BOOKS).build();
        assertThat(isWalked(host.execute(request))).isTrue();
        assertThat(fields).isEmpty();
        request.getGraphQLContext().put("trace", true);
        assertThat(isWalked(host.execute(request))).isFalse();
        assertThat(fields).contains("books", "title");
    }

    @Test
    void optionsOfTheOwnEngineAreKeptAndLimitsHold() {
        OfFetchers watching = new OfFetchers();
        Subgraft configured = builder()
                .configureGraphQL(
                        engine -> engine.instrumentation(watching).defaultDataFetcherExceptionHandler(failure -> {
                            throw new AssertionError("replaced");
                        }))
                .build();
        assertThat(isWalked(configured.execute(BOOKS))).isTrue();
        assertThat(watching.operations).isOne();
        assertThat(code(configured.execute(nested(16)))).isEqualTo(ErrorCode.MAX_DEPTH_LIMIT);
        assertThat(configured.execute("{ fails }").toSpecification().toString()).contains("errorId");
    }

    @Test
    void aListThatFailedIsNullWhateverTheHostMakesOfIt() {
        GraphQLSchema schema = subgraft.schema();
        FieldCoordinates books = FieldCoordinates.coordinates("Query", "books");
        DataFetcher<?> fetcher = schema.getCodeRegistry()
                .getDataFetcher(books, schema.getQueryType().getFieldDefinition("books"));
        DataFetcher<?> adapting = environment -> {
            DataFetcherResult<?> result = (DataFetcherResult<?>) fetcher.get(environment);
            return result.getData() != null
                    ? result
                    : DataFetcherResult.newResult()
                            .data(new DefaultConnection<>(List.of(), new DefaultPageInfo(null, null, false, false)))
                            .errors(result.getErrors())
                            .build();
        };
        GraphQL host = subgraft.configure(GraphQL.newGraphQL(schema.transformWithoutTypes(same -> same.codeRegistry(
                        schema.getCodeRegistry().transform(registry -> registry.dataFetcher(books, adapting))))))
                .build();
        String tooMany = "{ books(first: 101) { nodes { id } totalCount } }";
        assertThat(host.execute(tooMany).toSpecification())
                .isEqualTo(subgraft.execute(tooMany).toSpecification());
        assertThat(host.execute(BOOKS).toSpecification())
                .isEqualTo(subgraft.execute(BOOKS).toSpecification());
    }
}
