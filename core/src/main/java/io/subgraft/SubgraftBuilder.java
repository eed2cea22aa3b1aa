package io.subgraft;

import graphql.GraphQL;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import io.subgraft.extension.SchemaExtension;
import io.subgraft.extension.ServedSchema;
import io.subgraft.extension.SubgraftExtension;
import io.subgraft.generated.EmbeddableDescriptor;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.GeneratedModule;
import io.subgraft.internal.access.Sessions;
import io.subgraft.internal.document.DocumentFeatures;
import io.subgraft.internal.document.DocumentRules;
import io.subgraft.internal.engine.Engine;
import io.subgraft.internal.engine.RequestScope;
import io.subgraft.internal.fetcher.DataFetchers;
import io.subgraft.internal.model.Difference;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.model.ModelBinder;
import io.subgraft.internal.model.OfferedOrders;
import io.subgraft.internal.model.PolicyConstructor;
import io.subgraft.internal.model.StartReport;
import io.subgraft.internal.observe.Observation;
import io.subgraft.internal.schema.AssembledSchema;
import io.subgraft.internal.schema.Modules;
import io.subgraft.internal.schema.SchemaAssembler;
import io.subgraft.internal.schema.SchemaFile;
import io.subgraft.internal.schema.Services;
import io.subgraft.internal.session.Transactions;
import io.subgraft.limit.Limits;
import io.subgraft.observe.CommitListener;
import io.subgraft.observe.SubgraftListener;
import io.subgraft.security.Caller;
import io.subgraft.security.EnabledFilter;
import io.subgraft.security.RowPolicy;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;

/**
 * Configures and builds a {@link Subgraft}.
 *
 * <pre>{@code
 * Subgraft subgraft = Subgraft.builder(entityManagerFactory)
 *         .limits(Limits.standard().with(Limit.DEPTH, 20))
 *         .rowPolicyFactory(applicationContext::getBean)
 *         .build();
 * }</pre>
 *
 * <p>Each option returns this builder. No option accepts null. A builder is not thread-safe; what it builds is.
 */
public final class SubgraftBuilder {

    private static final Logger LOG = System.getLogger("io.subgraft");

    private final SessionFactoryImplementor sessionFactory;
    private final List<SchemaExtension> extensions = new ArrayList<>();
    private final List<SubgraftExtension> given = new ArrayList<>();
    private final List<SubgraftListener> listeners = new ArrayList<>();
    private final List<CommitListener> commitListeners = new ArrayList<>();
    private @Nullable List<GeneratedModule> modules;
    private int maxCachedDocuments = 1_000;
    private Limits limits = Limits.standard();
    private boolean costsExposed;
    private DocumentFeatures features = DocumentFeatures.STANDARD;
    private OnMappingMismatch onMappingMismatch = OnMappingMismatch.FAIL;
    private Transactions transactions = Transactions.one();
    private Consumer<GraphQL.Builder> engineOptions = engine -> {};

    private Function<Class<? extends RowPolicy>, ? extends RowPolicy> policies = PolicyConstructor::make;
    private Function<Caller, List<EnabledFilter>> filters = caller -> List.of();

    SubgraftBuilder(EntityManagerFactory entityManagerFactory) {
        try {
            this.sessionFactory = entityManagerFactory.unwrap(SessionFactoryImplementor.class);
        } catch (PersistenceException otherProvider) {
            throw new IllegalArgumentException(
                    "The entity manager factory is not one of Hibernate ORM, the only provider served so far",
                    otherProvider);
        }
    }

    /** Sets the generated modules to serve, instead of all on the class path. */
    public SubgraftBuilder onlyModules(List<GeneratedModule> only) {
        this.modules = List.copyOf(only);
        return this;
    }

    /**
     * Adds handwritten types and fields.
     *
     * <pre>{@code
     * builder.schemaExtension(
     *         "extend type Query { newest: Book }",
     *         wiring -> wiring.type("Query", query -> query.dataFetcher("newest", environment -> newestBook())));
     * }</pre>
     *
     * <p>A data fetcher may return an instance of an exposed entity; fields of that are fetched like any other. Row policies do
     * not filter what data fetchers return. May be called repeatedly.
     *
     * @param sdl types, and {@code extend type} for fields of generated types
     * @param wiring registers the data fetchers
     */
    public SubgraftBuilder schemaExtension(String sdl, Consumer<RuntimeWiring.Builder> wiring) {
        extensions.add(new SchemaExtension(sdl, wiring));
        return this;
    }

    /**
     * Adds an extension with options, such as {@code new Federation().maxRepresentations(2_000)}. It replaces the extension of
     * the same class that is found on the class path, and one added before.
     */
    public SubgraftBuilder extension(SubgraftExtension extension) {
        given.removeIf(each -> each.getClass() == extension.getClass());
        given.add(extension);
        return this;
    }

    private List<SubgraftExtension> libraries() {
        List<SubgraftExtension> all = new ArrayList<>(given);
        for (SubgraftExtension found : Services.all(SubgraftExtension.class, sessionFactory)) {
            if (given.stream().noneMatch(each -> each.getClass() == found.getClass())) {
                all.add(found);
            }
        }
        return all;
    }

    /**
     * Sets the factory of row policies, such as {@code applicationContext::getBean}. By default a policy is instantiated by its
     * constructor without parameters. The factory is called once for each class.
     */
    public SubgraftBuilder rowPolicyFactory(Function<Class<? extends RowPolicy>, ? extends RowPolicy> factory) {
        this.policies = factory;
        return this;
    }

    /**
     * Sets the function that returns the filters of the persistence unit, those of Hibernate's {@code @FilterDef}, to enable for
     * a caller.
     *
     * <pre>{@code
     * builder.filters(caller -> List.of(EnabledFilter.of("ofRegion").with("region", "EU")));
     * }</pre>
     *
     * <p>It is called once for each request, on the thread of the request. A filter with {@code autoEnabled} is enabled without
     * being returned; any other filter is disabled unless returned. By default none is returned.
     */
    public SubgraftBuilder filters(Function<Caller, List<EnabledFilter>> enabled) {
        this.filters = enabled;
        return this;
    }

    /** Adds a listener that is notified of requests, statements and refusals. May be called repeatedly. */
    public SubgraftBuilder listener(SubgraftListener listener) {
        listeners.add(listener);
        return this;
    }

    /** Adds a listener that is notified of the rows that generated mutations wrote. May be called repeatedly. */
    public SubgraftBuilder commitListener(CommitListener listener) {
        commitListeners.add(listener);
        return this;
    }

    /**
     * Sets the maximum number of parsed and validated documents to cache; 1,000 by default, 0 disables the cache.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public SubgraftBuilder maxCachedDocuments(int documents) {
        if (documents < 0) {
            throw new IllegalArgumentException("A cache of " + documents + " documents");
        }
        this.maxCachedDocuments = documents;
        return this;
    }

    /** Sets the limits of each request; {@link Limits#standard()} by default. */
    public SubgraftBuilder limits(Limits served) {
        this.limits = served;
        return this;
    }

    /**
     * Makes all statements of an operation see one snapshot of the database, whatever other transactions commit meanwhile. By
     * default that depends on the isolation level of the connections. It costs one more round trip for each operation with
     * several statements, and is supported on PostgreSQL only; on other databases configure the isolation
     * {@code REPEATABLE_READ} in the connection pool. It replaces {@link #parallelReads} and {@link #joining}.
     *
     * @throws IllegalStateException if the database is not PostgreSQL, or the persistence unit has JTA transactions
     */
    public SubgraftBuilder consistentReads() {
        this.transactions = Transactions.snapshot(sessionFactory);
        return this;
    }

    /**
     * Runs reads that do not depend on each other in parallel: root fields, the collections of the same rows, a page and its
     * count, entities of several types for a gateway. Each parallel read has its own connection and read-only transaction. By
     * default an operation has one connection and one transaction, and runs its statements one after the other. It replaces
     * {@link #consistentReads} and {@link #joining}.
     *
     * <p>A read that finds no free slot runs on the thread that needs its result; no thread waits for a slot, and none holds a
     * connection while it waits for others. A pool with as many connections as concurrent requests plus {@code atMost} never
     * makes a read wait.
     *
     * @param executor runs the reads. It has to propagate what the data source, row policies and computed fields read from the
     *     thread; Hibernate's tenant is propagated. A read that it rejects runs on the thread that needs its result
     * @param atMost the maximum number of reads of all requests that run on the executor at a time; at least 1
     * @throws IllegalArgumentException if {@code atMost} is less than 1
     * @throws IllegalStateException if the persistence unit has JTA transactions, which are of one thread
     */
    public SubgraftBuilder parallelReads(Executor executor, int atMost) {
        this.transactions = Transactions.branching(sessionFactory, executor, atMost);
        return this;
    }

    /**
     * Makes operations read on a connection that the host has already, such as that of the {@code EntityManager} of the thread.
     * They then see what its transaction has flushed, and need no second connection from the pool.
     *
     * <pre>{@code
     * builder.joining(() -> entityManager.unwrap(Session.class).doReturningWork(connection -> connection));
     * }</pre>
     *
     * <p>The supplier is called on the thread of the request, before its first statement and after a failed one; null makes the
     * operation open a connection and a read-only transaction of its own. Subgraft neither begins, commits nor rolls back a
     * transaction on a connection that it is given, nor closes or changes it, and does not flush: that is up to the host. On
     * PostgreSQL a statement that fails makes the host's transaction fail.
     *
     * <p>Generated mutations write on that connection, too: in the host's transaction if there is one, of which a failed operation
     * undoes its own changes only, and else in one of their own. They have a session of their own and do not see what the host has
     * not flushed. With JTA they join the transaction of the thread without this option; a failed operation marks it for rollback.
     *
     * <p>It replaces {@link #consistentReads} and {@link #parallelReads}.
     *
     * @param connections returns an open connection that nothing else uses during the operation, or null
     */
    public SubgraftBuilder joining(Supplier<@Nullable Connection> connections) {
        this.transactions = Transactions.joining(connections);
        return this;
    }

    /**
     * Sets whether results contain the estimated cost and its limit in {@code extensions.cost}; false by default. Meant for
     * development, because it shows clients how much they may ask for.
     */
    public SubgraftBuilder exposeCosts(boolean told) {
        this.costsExposed = told;
        return this;
    }

    /**
     * Sets whether clients may introspect the schema; true by default. If false, introspection is rejected with
     * {@code INTROSPECTION_DISABLED}; {@code _service} of a federated schema has an option of its own.
     */
    public SubgraftBuilder introspection(boolean served) {
        this.features = new DocumentFeatures(served, features.experimental());
        return this;
    }

    /**
     * Sets whether clients may use directives that graphql-java offers ahead of the specification, {@code @defer} and
     * {@code @experimental_disableErrorPropagation}; false by default. The host has to support what they do.
     */
    public SubgraftBuilder experimentalDirectives(boolean served) {
        this.features = new DocumentFeatures(features.introspection(), served);
        return this;
    }

    /**
     * Sets options of the engine that executes {@link Subgraft#execute(graphql.ExecutionInput)} and the servlet's requests.
     *
     * <pre>{@code
     * builder.configureGraphQL(engine -> engine.instrumentation(new MaxQueryComplexityInstrumentation(500)));
     * }</pre>
     *
     * <p>Instrumentation, a provider of documents and an execution id provider are kept. Strategies and the handler of exceptions
     * that it sets are replaced by those of {@link Subgraft#configure(GraphQL.Builder)}, so that limits, costs and masking hold.
     * May be called repeatedly.
     *
     * @param options sets options of the engine; called once, by {@link #build()}
     */
    public SubgraftBuilder configureGraphQL(Consumer<GraphQL.Builder> options) {
        this.engineOptions = engineOptions.andThen(options);
        return this;
    }

    /**
     * Sets what {@link #build()} does if the generated code and the persistence unit differ, for example because {@code orm.xml}
     * maps an attribute differently; {@link OnMappingMismatch#FAIL} by default.
     */
    public SubgraftBuilder onMappingMismatch(OnMappingMismatch action) {
        this.onMappingMismatch = action;
        return this;
    }

    private void report(List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        if (onMappingMismatch == OnMappingMismatch.FAIL) {
            throw new IllegalStateException("Generated code and persistence unit differ:\n"
                    + differences.stream().map(Difference::toString).collect(Collectors.joining("\n")));
        }
        differences.forEach(difference -> LOG.log(Level.WARNING, difference.toString()));
    }

    /**
     * Builds the schema. Logs one line with the number of types and the time that it took.
     *
     * @throws IllegalStateException if no entity is exposed, or generated code, persistence unit and libraries do not match; the
     *     message says what to do
     */
    public Subgraft build() {
        long began = System.nanoTime();
        List<GeneratedModule> served = modules == null ? Modules.onClassPath(sessionFactory) : modules;
        Modules.check(served);
        List<EntityDescriptor> entities =
                served.stream().flatMap(module -> module.entities().stream()).toList();
        List<EmbeddableDescriptor> embeddables =
                served.stream().flatMap(module -> module.embeddables().stream()).toList();
        List<Difference> differences = StartReport.differences(sessionFactory, entities, embeddables);
        report(differences);
        List<SchemaFile> files = served.stream().map(SchemaFile::of).toList();
        SchemaAssembler assembler = new SchemaAssembler(files);
        Model model = new ModelBinder(sessionFactory, policies::apply)
                .bind(entities, embeddables, differences, assembler.addedFields(extensions));
        DataFetchers fetchers = new DataFetchers(
                sessionFactory,
                model,
                new Sessions(sessionFactory, filters),
                limits,
                transactions,
                SchemaAssembler.weights(files, extensions),
                assembler.queries(),
                commitListeners);
        List<SubgraftExtension> libraries = libraries();
        List<SchemaExtension> machinery = new ArrayList<>();
        ServedSchema schema = new AssembledModules(
                files.stream().map(SchemaFile::text).toList(),
                served.stream().map(each -> each.getClass().getName()).toList(),
                SchemaAssembler.told(extensions),
                fetchers.finder());
        libraries.forEach(each -> each.schema(schema).ifPresent(machinery::add));
        Engine engine = new Engine(
                new DocumentRules(limits, features),
                maxCachedDocuments,
                fetchers.toll(),
                fetchers.sources(),
                new RequestScope(new Observation(listeners), List.copyOf(libraries), limits, costsExposed));
        AssembledSchema assembled = assembler.assemble(fetchers, machinery, extensions);
        report(OfferedOrders.differences(
                assembled.schema(), sessionFactory, Stream.concat(entities.stream(), embeddables.stream())));
        LOG.log(Level.INFO, () -> ready(assembled.schema(), System.nanoTime() - began));
        return new Subgraft(assembled, fetchers, engine, engineOptions);
    }

    private static String ready(GraphQLSchema schema, long nanos) {
        String version = Subgraft.class.getPackage().getImplementationVersion();
        long types = schema.getAllTypesAsList().stream()
                .filter(each -> each instanceof GraphQLFieldsContainer
                        && !each.getName().startsWith("__"))
                .count();
        return "Subgraft " + (version == null ? "(unpacked)" : version) + " is ready: " + types + " types, "
                + schema.getQueryType().getFieldDefinitions().size() + " root fields, "
                + TimeUnit.NANOSECONDS.toMillis(nanos) + " ms";
    }
}
