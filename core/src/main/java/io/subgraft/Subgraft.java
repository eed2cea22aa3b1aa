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
 * The GraphQL schema of the exposed entities of a persistence unit, ready to be served.
 *
 * <p>It is immutable and safe for use by many threads.
 */
public final class Subgraft {

    private final GraphQLSchema schema;
    private final GraphQL graphQL;
    private final Explainer explainer;
    private final List<SubgraftExtension> libraries;
    private final Limits limits;
    private final Observation observation;
    private final boolean costsTold;

    Subgraft(
            GraphQLSchema schema,
            DataFetchers fetchers,
            List<SubgraftExtension> libraries,
            DocumentGate gate,
            Limits limits,
            Observation observation,
            boolean costsTold) {
        this.schema = schema;
        this.explainer = fetchers.explainer();
        this.costsTold = costsTold;
        this.limits = limits;
        this.observation = observation;
        this.libraries = List.copyOf(libraries);
        this.graphQL = Engine.of(schema, fetchers, gate);
    }

    /**
     * Begins a schema over the entities of a persistence unit, which must be one of Hibernate's.
     *
     * @throws IllegalArgumentException if the factory is of another provider
     * @throws IllegalStateException if a library is missing, or of a version that does not fit; it says what to do
     */
    public static SubgraftBuilder builder(EntityManagerFactory entityManagerFactory) {
        Requirements.ofSchemas();
        return new SubgraftBuilder(entityManagerFactory);
    }

    /**
     * The schema. It is whole by itself: any graphql-java host that executes it gets the same answers with the same
     * statements, without further wiring.
     */
    public GraphQLSchema schema() {
        return schema;
    }

    /** Executes a document that needs no variables. */
    public ExecutionResult execute(String document) {
        return execute(ExecutionInput.newExecutionInput(document).build());
    }

    /**
     * Executes a request. Nothing is thrown for what is wrong with it or fails in it: the result has an error with a code
     * ({@link io.subgraft.error.ErrorCode}) then.
     */
    public ExecutionResult execute(ExecutionInput request) {
        request.getGraphQLContext().put(Observation.class, observation);
        if (!costsTold) {
            return observation.request(request, this::executed);
        }
        request.getGraphQLContext().delete(Budget.class); // a host may use a context twice
        ExecutionResult result = observation.request(request, this::executed);
        Budget budget = request.getGraphQLContext().get(Budget.class);
        Map<String, Object> cost =
                Map.of("estimated", budget == null ? 0 : budget.cost(), "limit", limits.most(Limit.COST));
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

    /** Executes a request as {@link #execute(ExecutionInput)} does, if it is a query. */
    public ExecutionResult executeQuery(ExecutionInput request) {
        request.getGraphQLContext().put(QueriesOnly.class, QueriesOnly.ASKED);
        return execute(request);
    }

    /** How much one request may ask for. */
    public Limits limits() {
        return limits;
    }

    /** What a document will read, as {@link #explain(ExecutionInput)}. */
    public Explanation explain(String document, Map<String, Object> variables) {
        return explain(
                ExecutionInput.newExecutionInput(document).variables(variables).build());
    }

    /**
     * What a query will read: its statements, in HQL, and how many rows at most. The database is not asked. What fields read
     * that the application added is not known.
     *
     * @throws IllegalArgumentException if the document is not valid
     * @throws io.subgraft.error.BadInputException if the value of an argument cannot be served
     */
    public Explanation explain(ExecutionInput request) {
        return explainer.explain(schema, request);
    }

    /** The names of HTTP headers, in lower case, that belong into the context of a request, each by its name. */
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
