package io.subgraft.internal.fetcher;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.TypeResolver;
import io.subgraft.error.Failures;
import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Basic;
import io.subgraft.generated.AttributeFacts.Embedded;
import io.subgraft.generated.AttributeFacts.Entries;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.generated.ComputedFacts;
import io.subgraft.internal.access.Sessions;
import io.subgraft.internal.aggregate.Function;
import io.subgraft.internal.cost.FieldCostCheck;
import io.subgraft.internal.cost.FieldCosts;
import io.subgraft.internal.cost.Weights;
import io.subgraft.internal.hql.Statements;
import io.subgraft.internal.lookup.EntityFinder;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.Computed;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Lookup;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.model.StructType;
import io.subgraft.internal.model.TypeNames;
import io.subgraft.internal.plan.Plans;
import io.subgraft.internal.read.Explainer;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.root.RootField;
import io.subgraft.internal.root.RootFields;
import io.subgraft.internal.row.AggregateValues;
import io.subgraft.internal.row.MapEntry;
import io.subgraft.internal.row.Page;
import io.subgraft.internal.session.Queries;
import io.subgraft.internal.session.Transactions;
import io.subgraft.internal.session.UnitsOfWork;
import io.subgraft.internal.write.WriteFetcher;
import io.subgraft.internal.write.WriteRuntime;
import io.subgraft.limit.Limits;
import io.subgraft.observe.CommitListener;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** The data fetchers of all generated fields. */
public final class DataFetchers {

    private static final DataFetcher<?> UNBOUND = environment -> Failures.of(
            new IllegalStateException("The persistence unit maps " + environment.getFieldDefinition() + " otherwise"),
            environment);
    private static final DataFetcher<?> NODES = new ValueFetcher<>(Page.class, Page::rows);
    private static final DataFetcher<?> EDGES = new ValueFetcher<>(Page.class, Page::edges);
    private static final DataFetcher<?> PAGE_INFO = new ValueFetcher<>(Page.class, page -> page);
    private static final DataFetcher<?> TOTAL_COUNT =
            new ValueFetcher<>(Page.class, page -> page.aggregates().totalCount());
    private static final DataFetcher<?> AGGREGATE = new ValueFetcher<>(Page.class, Page::aggregates);
    private static final DataFetcher<?> GROUP_BY = new GroupsFetcher();
    private static final DataFetcher<?> EDGE_NODE = new ValueFetcher<>(Page.Edge.class, Page.Edge::row);
    private static final DataFetcher<?> EDGE_CURSOR = new ValueFetcher<>(Page.Edge.class, Page.Edge::cursor);
    private static final DataFetcher<?> ENTRY_KEY = new ValueFetcher<>(MapEntry.class, MapEntry::key);
    private static final DataFetcher<?> ENTRY_VALUE = new ValueFetcher<>(MapEntry.class, MapEntry::value);

    private final SchemaRuntime context;
    private final List<CommitListener> listeners;

    /**
     * @param queries the fields of the query type that are generated
     * @param listeners receive the rows that were written
     */
    public DataFetchers(
            SessionFactoryImplementor sessionFactory,
            Model model,
            Sessions sessions,
            Limits limits,
            Transactions transactions,
            Weights weights,
            Set<String> queries,
            List<CommitListener> listeners) {
        this.listeners = List.copyOf(listeners);
        this.context = new SchemaRuntime(
                new UnitsOfWork(sessionFactory, Queries.of(sessionFactory), transactions),
                model,
                sessions,
                Statements.of(sessionFactory, model),
                new RootFields(roots(model, queries), new Plans<>()),
                limits,
                new FieldCosts(model, weights));
    }

    private static Map<String, RootField> roots(Model model, Set<String> queries) {
        Map<String, RootField> roots = new LinkedHashMap<>();
        for (EntityType type : model.entities()) {
            for (Lookup lookup : type.lookups()) {
                roots.put(lookup.field(), new RootField.LookupField(type, lookup, type.lookupGuard()));
            }
            roots.put(type.list().field(), new RootField.ListField(type, type.listGuard()));
        }
        roots.keySet().retainAll(queries); // others may be the application's own
        return Map.copyOf(roots);
    }

    /**
     * Registers the fetchers.
     *
     * @param query the name of the schema's query type
     * @param mutation the name of its mutation type
     */
    public void register(GraphQLCodeRegistry.Builder registry, String query, String mutation) {
        WriteRuntime writes = WriteRuntime.of(context, listeners);
        WriteFetcher write = new WriteFetcher(writes);
        writes.model().byField().keySet().forEach(field -> register(registry, mutation, field, write));
        RootFetcher root = new RootFetcher(context);
        context.roots().byName().keySet().forEach(field -> register(registry, query, field, root));
        context.model().entities().forEach(type -> entity(registry, type));
        context.model().embeddables().forEach(type -> attributes(registry, type));
        register(registry, "PageInfo", "hasNextPage", new ValueFetcher<>(Page.class, Page::hasNext));
        register(registry, "PageInfo", "hasPreviousPage", new ValueFetcher<>(Page.class, Page::hasPrevious));
        register(registry, "PageInfo", "startCursor", new ValueFetcher<>(Page.class, Page::startCursor));
        register(registry, "PageInfo", "endCursor", new ValueFetcher<>(Page.class, Page::endCursor));
    }

    /** The GraphQL interfaces of the schema. */
    public Set<String> interfaces() {
        Set<String> interfaces = new LinkedHashSet<>();
        for (EntityType type : context.model().entities()) {
            String name = type.hierarchy().interfaceType();
            if (name != null) {
                interfaces.add(name);
            }
        }
        return interfaces;
    }

    /** Whether a type is that of an exposed entity. */
    public boolean isEntity(String type) {
        return context.model().find(type) != null;
    }

    /** Gives instances of entities to fetchers of the application. */
    public EntitySources sources() {
        return new EntitySources(context);
    }

    /** Finds entities by their keys. */
    public EntityFinder finder() {
        return new EntityFinder(context);
    }

    /** Looks at what the fields of an operation cost before the first of them is fetched. */
    public FieldCostCheck toll() {
        return new FieldCostCheck(context.limits(), context.costs());
    }

    /** Tells what operations will read. */
    public Explainer explainer() {
        return new Explainer(context);
    }

    /** Tells the type of what an interface field returned: a row, or an instance of an entity. */
    public TypeResolver typeResolver() {
        return new EntityTypeResolver(context.model());
    }

    private void entity(GraphQLCodeRegistry.Builder registry, EntityType type) {
        if (!type.hierarchy().isAbstract()) {
            attributes(registry, type);
            for (ComputedFacts facts : type.facts().computed()) {
                Computed computed = type.computed(facts.field());
                register(
                        registry,
                        type.name(),
                        facts.field(),
                        computed == null ? UNBOUND : new ComputedFetcher(context, type, computed));
            }
        }
        type.pageNames().forEach(each -> pages(registry, each));
    }

    private static void pages(GraphQLCodeRegistry.Builder registry, String pages) {
        String connection = TypeNames.connection(pages);
        register(registry, connection, "nodes", NODES);
        register(registry, connection, "edges", EDGES);
        register(registry, connection, "pageInfo", PAGE_INFO);
        register(registry, connection, "totalCount", TOTAL_COUNT);
        register(registry, connection, "aggregate", AGGREGATE);
        String aggregate = TypeNames.aggregate(pages);
        for (Function function : Function.values()) {
            register(
                    registry,
                    aggregate,
                    function.field(),
                    new ValueFetcher<>(AggregateValues.class, values -> values.value(function)));
        }
        register(registry, aggregate, "groupBy", GROUP_BY);
        String edge = TypeNames.edge(pages);
        register(registry, edge, "node", EDGE_NODE);
        register(registry, edge, "cursor", EDGE_CURSOR);
    }

    private void attributes(GraphQLCodeRegistry.Builder registry, StructType type) {
        for (AttributeFacts facts : type.descriptor().attributes()) {
            Attribute attribute = type.byName(facts.name());
            register(registry, type.name(), facts.field(), attribute == null ? UNBOUND : fetcher(type, attribute));
            if (facts instanceof Entries entries) {
                register(registry, entries.type(), "key", ENTRY_KEY);
                register(registry, entries.type(), "value", ENTRY_VALUE);
            }
        }
    }

    private DataFetcher<?> fetcher(StructType type, Attribute attribute) {
        if (attribute.facts() instanceof Basic) {
            return new BasicFetcher(context, type, attribute);
        }
        if (attribute.facts() instanceof Embedded) {
            return new NestedFetcher(context, type, attribute);
        }
        return attribute.facts() instanceof ToOne toOne
                ? new ToOneFetcher(context, type, attribute, context.model().entity(toOne.target()))
                : new ManyFetcher(context, type, attribute);
    }

    private static void register(
            GraphQLCodeRegistry.Builder registry, String type, String field, DataFetcher<?> fetcher) {
        registry.dataFetcher(FieldCoordinates.coordinates(type, field), fetcher);
    }
}
