package io.subgraft;

import static graphql.execution.instrumentation.dataloader.EmptyDataLoaderRegistryInstance.EMPTY_DATALOADER_REGISTRY;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.GraphQLSchema;
import io.subgraft.error.Errors;
import io.subgraft.error.Refusal;
import io.subgraft.explain.Explanation;
import io.subgraft.extension.SubgraftExtension;
import io.subgraft.internal.cost.Budget;
import io.subgraft.internal.document.DocumentGate;
import io.subgraft.internal.document.QueriesOnly;
import io.subgraft.internal.engine.Engine;
import io.subgraft.internal.fetcher.DataFetchers;
import io.subgraft.internal.observe.Observation;
import io.subgraft.internal.read.Explainer;
import io.subgraft.internal.requirement.Requirements;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dataloader.DataLoaderRegistry;

/**
 * Executes GraphQL requests against the exposed entities of a persistence unit.
 *
 * <pre>{@code
 * Subgraft subgraft = Subgraft.builder(entityManagerFactory).build();
 * ExecutionResult result = subgraft.execute("{ books { nodes { title author { name } } } }");
 * }</pre>
 *
 * <p>Build one per persistence unit and share it: it is immutable and thread-safe. It does not close the factory. To serve it
 * over HTTP, hand it to {@link io.subgraft.http.servlet.SubgraftServlet} or execute its {@link #schema()} in another
 * graphql-java host.
 */
public final class Subgraft {

    private final GraphQLSchema schema;
    private final GraphQL graphQL;
    private final Explainer explainer;
    private final List<SubgraftExtension> libraries;
    private final Limits limits;
    private final Observation observation;
    private final boolean costsExposed;

    Subgraft(
            GraphQLSchema schema,
            DataFetchers fetchers,
            List<SubgraftExtension> libraries,
            DocumentGate gate,
            Limits limits,
            Observation observation,
            boolean costsExposed) {
        this.schema = schema;
        this.explainer = fetchers.explainer();
        this.costsExposed = costsExposed;
        this.limits = limits;
        this.observation = observation;
        this.libraries = List.copyOf(libraries);
        this.graphQL = Engine.of(schema, fetchers, gate);
    }

    /**
     * Returns a new builder for the entities of a persistence unit, which must be one of Hibernate ORM.
     *
     * @throws IllegalArgumentException if the factory is of another provider
     * @throws IllegalStateException if a required library is missing or has an unsupported version; the message says which
     */
    public static SubgraftBuilder builder(EntityManagerFactory entityManagerFactory) {
        Requirements.ofSchemas();
        return new SubgraftBuilder(entityManagerFactory);
    }

    /**
     * Returns the executable schema. It needs no further wiring: any graphql-java host that executes it sends the same
     * statements and returns the same answers. Limits of the document ({@link Limit#CHARACTERS} to {@link Limit#DIRECTIVES}) are
     * left to that host; all limits from {@link Limit#INPUT_SIZE} on are checked. Put the {@link io.subgraft.security.Caller}
     * into the {@code GraphQLContext}.
     */
    public GraphQLSchema schema() {
        return schema;
    }

    /**
     * Executes a document without variables, as {@link #execute(ExecutionInput)} does, for
     * {@link io.subgraft.security.Caller#NOBODY}.
     */
    public ExecutionResult execute(String document) {
        return execute(ExecutionInput.newExecutionInput(document).build());
    }

    /**
     * Executes a request on the calling thread and returns its result, never null. Invalid requests and failures do not throw:
     * the result then has errors, each with a code of {@link io.subgraft.error.ErrorCode} in {@code extensions.code}.
     *
     * <pre>{@code
     * ExecutionInput input = ExecutionInput.newExecutionInput(document).variables(variables).build();
     * input.getGraphQLContext().put(Caller.class, caller);
     * ExecutionResult result = subgraft.execute(input);
     * }</pre>
     */
    public ExecutionResult execute(ExecutionInput request) {
        request.getGraphQLContext().put(Observation.class, observation);
        if (!costsExposed) {
            return observation.request(request, this::executed);
        }
        request.getGraphQLContext().delete(Budget.class); // a host may use a context twice
        ExecutionResult result = observation.request(request, this::executed);
        Budget budget = request.getGraphQLContext().get(Budget.class);
        Map<String, Object> cost =
                Map.of("estimated", budget == null ? 0 : budget.cost(), "limit", limits.max(Limit.COST));
        return result.transform(told -> told.addExtension("cost", cost));
    }

    private ExecutionResult executed(ExecutionInput request) {
        List<Instrumentation> watching = libraries.stream()
                .flatMap(each -> each.instrumentation(request).stream())
                .toList();
        ExecutionResult result = Engine.watched(graphQL, watching).execute(withLoaders(request));
        Refusal refused = Refusal.take(request.getGraphQLContext());
        return refused == null
                ? Errors.coded(result)
                : ExecutionResult.newExecutionResult()
                        .addError(Errors.of(refused.reason()))
                        .build();
    }

    /**
     * Executes a request as {@link #execute(ExecutionInput)} does, but rejects operations other than queries; used for HTTP GET.
     */
    public ExecutionResult executeQuery(ExecutionInput request) {
        request.getGraphQLContext().put(QueriesOnly.class, QueriesOnly.ASKED);
        return execute(request);
    }

    /** Returns the limits of each request. */
    public Limits limits() {
        return limits;
    }

    /**
     * Returns what a document would read, as {@link #explain(ExecutionInput)} does.
     *
     * @param variables the values of its variables, by name; empty for none
     * @throws IllegalArgumentException if the document is not valid
     * @throws io.subgraft.error.BadInputException if the value of an argument is rejected
     */
    public Explanation explain(String document, Map<String, Object> variables) {
        return explain(
                ExecutionInput.newExecutionInput(document).variables(variables).build());
    }

    /**
     * Returns what a query would read: its statements in HQL, the maximum number of rows, and its cost. It sends no SQL. Reads
     * of data fetchers that the application added are not included.
     *
     * @throws IllegalArgumentException if the document is not valid
     * @throws io.subgraft.error.BadInputException if the value of an argument is rejected
     */
    public Explanation explain(ExecutionInput request) {
        return explainer.explain(schema, request);
    }

    /**
     * Returns the names of the HTTP headers, in lower case, that a host has to copy into the {@code GraphQLContext} of a
     * request, each under its name. {@code SubgraftServlet} does so.
     */
    public Set<String> headers() {
        return libraries.stream().flatMap(each -> each.headers().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Loaders of a request live as long as it; the engine dispatches them only if it is given a registry. */
    private static ExecutionInput withLoaders(ExecutionInput request) {
        return request.getDataLoaderRegistry() == EMPTY_DATALOADER_REGISTRY
                ? request.transform(input -> input.dataLoaderRegistry(new DataLoaderRegistry()))
                : request;
    }
}
