package io.subgraft;

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
import io.subgraft.internal.document.DocumentCache;
import io.subgraft.internal.document.DocumentFeatures;
import io.subgraft.internal.document.DocumentGate;
import io.subgraft.internal.document.DocumentRules;
import io.subgraft.internal.fetcher.DataFetchers;
import io.subgraft.internal.model.Difference;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.model.ModelBinder;
import io.subgraft.internal.model.OfferedOrders;
import io.subgraft.internal.model.PolicyConstructor;
import io.subgraft.internal.model.StartReport;
import io.subgraft.internal.observe.Observation;
import io.subgraft.internal.schema.Modules;
import io.subgraft.internal.schema.SchemaAssembler;
import io.subgraft.internal.schema.SchemaFile;
import io.subgraft.internal.schema.Services;
import io.subgraft.internal.session.Transactions;
import io.subgraft.limit.Limits;
import io.subgraft.observe.SubgraftListener;
import io.subgraft.security.Caller;
import io.subgraft.security.EnabledFilter;
import io.subgraft.security.RowPolicy;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;

/** The options of a {@link Subgraft}. */
public final class SubgraftBuilder {

    private static final Logger LOG = System.getLogger("io.subgraft");

    private final SessionFactoryImplementor sessionFactory;
    private final List<SchemaExtension> extensions = new ArrayList<>();
    private final List<SubgraftExtension> given = new ArrayList<>();
    private final List<SubgraftListener> listeners = new ArrayList<>();
    private @Nullable List<GeneratedModule> modules;
    private int documentCacheSize = 1_000;
    private Limits limits = Limits.standard();
    private boolean costsTold;
    private DocumentFeatures features = DocumentFeatures.STANDARD;
    private OnDifference onDifference = OnDifference.FAIL;
    private Transactions transactions = Transactions.one();

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

    /** Serves the given generated modules rather than all that are on the class path. */
    public SubgraftBuilder modules(List<GeneratedModule> only) {
        this.modules = List.copyOf(only);
        return this;
    }

    /**
     * Adds types and fields written by hand. Their fetchers may return instances of exposed entities; the fields of those
     * are fetched as for any other.
     *
     * @param sdl types, and {@code extend type} for fields of generated types
     * @param wiring registers the data fetchers
     */
    public SubgraftBuilder extend(String sdl, Consumer<RuntimeWiring.Builder> wiring) {
        extensions.add(new SchemaExtension(sdl, wiring));
        return this;
    }

    /** Takes an extension with options of its own, in the place of the one of its class that is on the class path. */
    public SubgraftBuilder with(SubgraftExtension extension) {
        given.removeIf(each -> each.getClass() == extension.getClass());
        given.add(extension);
        return this;
    }

    private List<SubgraftExtension> libraries() {
        List<SubgraftExtension> all = new ArrayList<>(given);
        for (SubgraftExtension found : Services.all(SubgraftExtension.class)) {
            if (given.stream().noneMatch(each -> each.getClass() == found.getClass())) {
                all.add(found);
            }
        }
        return all;
    }

    /**
     * Makes the policies of rows, such as {@code applicationContext::getBean}; by default by their constructors without
     * parameters. Each is made once.
     */
    public SubgraftBuilder policies(Function<Class<? extends RowPolicy>, ? extends RowPolicy> factory) {
        this.policies = factory;
        return this;
    }

    /**
     * The filters of the persistence unit, those of Hibernate's {@code @FilterDef}, that are enabled for a caller; asked once for
     * each request, on its thread. Those with {@code autoEnabled} are enabled without being named; others are not unless named
     * here, as in a session of the application's own.
     */
    public SubgraftBuilder filters(Function<Caller, List<EnabledFilter>> enabled) {
        this.filters = enabled;
        return this;
    }

    /** Tells one more listener what happens. */
    public SubgraftBuilder listener(SubgraftListener listener) {
        listeners.add(listener);
        return this;
    }

    /** How many parsed and validated documents are kept; 1,000 unless said otherwise, 0 for none. */
    public SubgraftBuilder documentCacheSize(int documents) {
        if (documents < 0) {
            throw new IllegalArgumentException("A cache of " + documents + " documents");
        }
        this.documentCacheSize = documents;
        return this;
    }

    /** How much one request may ask for; {@link Limits#standard()} unless said otherwise. */
    public SubgraftBuilder limits(Limits served) {
        this.limits = served;
        return this;
    }

    /**
     * All statements of an operation see one state of the database, whatever others commit meanwhile; they do not unless
     * this is called. It takes one more way to the database and back for each operation of several statements, and
     * PostgreSQL; elsewhere give the connections the isolation {@code REPEATABLE_READ}, in the options of their pool. It takes
     * the place of {@link #parallelReads}.
     *
     * @throws IllegalStateException if the database is another
     */
    public SubgraftBuilder snapshot() {
        this.transactions = Transactions.snapshot(sessionFactory);
        return this;
    }

    /**
     * Reads of which none needs what another finds run beside each other: root fields, the collections of the same rows, a
     * page and its count, entities of several types for a gateway. Each has a connection and a read-only transaction of its
     * own then; unless this is called, an operation has one of both, and runs one statement after the other. It takes the
     * place of {@link #snapshot}.
     *
     * <p>A read that finds no place is run by the thread that wanted it; no thread waits for a place, and none holds a
     * connection while it waits for others. With as many connections as there are requests at a time and {@code atMost},
     * nobody waits for one.
     *
     * @param executor runs the reads; it has to carry along whatever the data source, row policies and computed fields take
     *     from the thread, but for Hibernate's tenant. What it rejects is run by the thread that wanted it
     * @param atMost how many reads of all requests run at a time beside those of their own threads, at least 1
     */
    public SubgraftBuilder parallelReads(Executor executor, int atMost) {
        this.transactions = Transactions.branching(executor, atMost);
        return this;
    }

    /**
     * Whether answers tell what they were taken to cost, as {@code extensions.cost}: for development, for it tells others how
     * far they can go. They do not unless said otherwise.
     */
    public SubgraftBuilder tellCosts(boolean told) {
        this.costsTold = told;
        return this;
    }

    /** Whether clients may ask for the schema; they may unless said otherwise. */
    public SubgraftBuilder introspection(boolean served) {
        this.features = new DocumentFeatures(served, features.experimental());
        return this;
    }

    /**
     * Whether clients may use the directives that the engine has ahead of the specification, {@code @defer} and
     * {@code @experimental_disableErrorPropagation}; they may not unless said otherwise. The host has to serve what they do.
     */
    public SubgraftBuilder experimentalDirectives(boolean served) {
        this.features = new DocumentFeatures(features.introspection(), served);
        return this;
    }

    /**
     * What to do where the generated code and the live persistence unit differ, as when {@code orm.xml} maps an attribute
     * otherwise: to refuse to start, naming every difference, unless said otherwise; or to log each as a warning, in which
     * case the fields concerned answer with an error.
     */
    public SubgraftBuilder onDifference(OnDifference action) {
        this.onDifference = action;
        return this;
    }

    private void report(List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        if (onDifference == OnDifference.FAIL) {
            throw new IllegalStateException("Generated code and persistence unit differ:\n"
                    + differences.stream().map(Difference::toString).collect(Collectors.joining("\n")));
        }
        differences.forEach(difference -> LOG.log(Level.WARNING, difference.toString()));
    }

    /**
     * The schema, ready to be served.
     *
     * @throws IllegalStateException if no entity is exposed, or generated code, persistence unit and runtime do not fit
     *     together; the message says what to do
     */
    public Subgraft build() {
        long began = System.nanoTime();
        List<GeneratedModule> served = modules == null ? Modules.onClassPath() : modules;
        Modules.check(served);
        List<EntityDescriptor> entities =
                served.stream().flatMap(module -> module.entities().stream()).toList();
        List<EmbeddableDescriptor> embeddables =
                served.stream().flatMap(module -> module.embeddables().stream()).toList();
        List<Difference> differences = StartReport.differences(sessionFactory, entities, embeddables);
        report(differences);
        Model model = new ModelBinder(sessionFactory, policies::apply).bind(entities, embeddables, differences);
        List<SchemaFile> files = served.stream().map(SchemaFile::of).toList();
        SchemaAssembler assembler = new SchemaAssembler(files);
        DataFetchers fetchers = new DataFetchers(
                sessionFactory,
                model,
                new Sessions(sessionFactory, filters),
                limits,
                transactions,
                SchemaAssembler.weights(files, extensions),
                assembler.queries());
        List<SubgraftExtension> libraries = libraries();
        List<SchemaExtension> machinery = new ArrayList<>();
        ServedSchema schema = new ServedSchema(
                files.stream().map(SchemaFile::text).toList(),
                served.stream().map(each -> each.getClass().getName()).toList(),
                extensions,
                fetchers.finder());
        libraries.forEach(each -> each.schema(schema).ifPresent(machinery::add));
        DocumentGate gate = new DocumentGate(new DocumentCache(documentCacheSize), new DocumentRules(limits, features));
        GraphQLSchema assembled = assembler.assemble(fetchers, machinery, extensions);
        report(OfferedOrders.differences(
                assembled, sessionFactory, Stream.concat(entities.stream(), embeddables.stream())));
        LOG.log(Level.INFO, () -> ready(assembled, System.nanoTime() - began));
        return new Subgraft(assembled, fetchers, libraries, gate, limits, new Observation(listeners), costsTold);
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
