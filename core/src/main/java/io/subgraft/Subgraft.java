package io.subgraft;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.subgraft.explain.Explanation;
import io.subgraft.internal.document.QueriesOnly;
import io.subgraft.internal.engine.Engine;
import io.subgraft.internal.fetcher.DataFetchers;
import io.subgraft.internal.read.Explainer;
import io.subgraft.internal.requirement.Requirements;
import io.subgraft.internal.schema.AssembledSchema;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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

    private final AssembledSchema schema;
    private final Engine engine;
    private final GraphQL graphQL;
    private final Explainer explainer;

    Subgraft(AssembledSchema schema, DataFetchers fetchers, Engine engine, Consumer<GraphQL.Builder> options) {
        this.schema = schema;
        this.explainer = fetchers.explainer();
        this.engine = engine;
        GraphQL.Builder configured = GraphQL.newGraphQL(schema.schema());
        options.accept(configured);
        this.graphQL = engine.configure(configured).build();
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
     * statements and returns the same answers. {@link #configure(GraphQL.Builder)} adds what a schema cannot hold: limits of the
     * document ({@link Limit#CHARACTERS} to {@link Limit#DIRECTIVES}), the speed of {@link #execute(ExecutionInput)}, listeners.
     * All limits from {@link Limit#INPUT_SIZE} on are checked either way. Put the {@link io.subgraft.security.Caller} into the
     * {@code GraphQLContext}.
     */
    public GraphQLSchema schema() {
        return schema.schema();
    }

    /**
     * Configures the engine of a host so that it executes as {@link #execute(ExecutionInput)} does: with the limits of documents,
     * in the same time, with the same codes of errors, and with what {@link io.subgraft.observe.SubgraftListener} and the Flight
     * Recorder are told. What data fetchers of the host throw is logged and masked.
     *
     * <pre>{@code
     * GraphQL graphQL = subgraft.configure(GraphQL.newGraphQL(subgraft.schema())).build();
     * }</pre>
     *
     * <p>Call it last: an instrumentation and a provider of documents that the builder has are kept, while strategies and the
     * handler of exceptions are replaced. Each request is executed faster if no instrumentation watches single fields.
     *
     * @param host the builder of the engine; its schema is that of {@link #schema()}, or has its types
     * @return the same builder
     */
    public GraphQL.Builder configure(GraphQL.Builder host) {
        return engine.configure(host);
    }

    /**
     * Configures the engine of a host as {@link #configure(GraphQL.Builder)} does, but leaves it to the host what clients are
     * told of exceptions of its data fetchers. Errors that these return are not changed; those that graphql-java makes are.
     *
     * @param host the builder of the engine
     * @param handler makes errors of what data fetchers of the host throw; generated data fetchers throw nothing
     * @return the same builder
     */
    public GraphQL.Builder configure(GraphQL.Builder host, DataFetcherExceptionHandler handler) {
        return engine.configure(host, handler);
    }

    /**
     * Returns the types that a host which builds a schema of its own has to add to its types. Where the host has a type
     * {@code Query}, {@code Mutation} or {@code Subscription}, the result extends it; a scalar that the host has is not in the
     * result. {@link #contributeTo(RuntimeWiring.Builder)} adds what these types need at run time. The host may then
     * {@code extend type} a generated type.
     *
     * <pre>{@code
     * TypeDefinitionRegistry types = new SchemaParser().parse(sdl);
     * types.merge(subgraft.typesBeside(types));
     * RuntimeWiring wiring = subgraft.contributeTo(RuntimeWiring.newRuntimeWiring()).build();
     * GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(types, wiring);
     * GraphQL graphQL = subgraft.configure(GraphQL.newGraphQL(schema)).build();
     * }</pre>
     *
     * @param host the types that the host has; not changed
     * @return a new registry
     * @throws IllegalStateException if the host has another type with the name of a generated one; the message names it
     */
    public TypeDefinitionRegistry typesBeside(TypeDefinitionRegistry host) {
        return schema.typesBeside(host);
    }

    /**
     * Adds scalars, data fetchers and type resolvers of the generated types to the wiring of a host. What the host has wired
     * before is kept, except the scalars {@code ID}, {@code Int} and {@code Float} of graphql-java, so that values are read and
     * written as in {@link #schema()}.
     *
     * @param host the wiring, strict or not
     * @return the same builder
     */
    public RuntimeWiring.Builder contributeTo(RuntimeWiring.Builder host) {
        return schema.wire(host);
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
        return graphQL.execute(request);
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
        return engine.requests().limits();
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
        return explainer.explain(schema.schema(), request);
    }

    /**
     * Returns the names of the HTTP headers, in lower case, that a host has to copy into the {@code GraphQLContext} of a
     * request, each under its name. {@code SubgraftServlet} does so.
     */
    public Set<String> headers() {
        return engine.requests().libraries().stream()
                .flatMap(each -> each.headers().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
