package io.subgraft.fetch;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import io.subgraft.fetch.RootField.Listing;
import io.subgraft.fetch.RootField.Lookup;
import io.subgraft.generated.EntityFacts.LookupFacts;
import io.subgraft.model.Attribute;
import io.subgraft.model.EntityType;
import io.subgraft.model.Model;
import io.subgraft.query.Statements;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** The data fetchers of all generated fields. */
public final class DataFetchers {

    private static final DataFetcher<?> NODES = new ValueFetcher<>(Page.class, Page::rows);
    private static final DataFetcher<?> PAGE_INFO = new ValueFetcher<>(Page.class, page -> page);
    private static final DataFetcher<?> TOTAL_COUNT = new ValueFetcher<>(Page.class, Page::totalCount);
    private static final DataFetcher<?> EDGE_NODE = new ValueFetcher<>(Row.class, row -> row);
    private static final DataFetcher<?> EDGE_CURSOR = new ValueFetcher<>(Row.class, Cursor::of);

    private final FetchContext context;

    public DataFetchers(SessionFactoryImplementor sessionFactory, Model model) {
        this.context = new FetchContext(sessionFactory, model, new Statements(sessionFactory), roots(model));
    }

    private static Map<String, RootField> roots(Model model) {
        Map<String, RootField> roots = new LinkedHashMap<>();
        for (EntityType type : model.types()) {
            for (LookupFacts lookup : type.facts().lookups()) {
                roots.put(
                        lookup.field(),
                        new Lookup(
                                type,
                                lookup.by().stream()
                                        .map(key -> type.attribute(key.path()))
                                        .toList()));
            }
            roots.put(type.list().field(), new Listing(type));
        }
        return Map.copyOf(roots);
    }

    /** Registers the fetchers; {@code query} is the name of the schema's query type. */
    public void register(GraphQLCodeRegistry.Builder registry, String query) {
        RootFetcher root = new RootFetcher(context);
        context.roots().keySet().forEach(field -> register(registry, query, field, root));
        context.model().types().forEach(type -> register(registry, type));
        register(registry, "PageInfo", "hasNextPage", new ValueFetcher<>(Page.class, Page::hasNext));
        register(registry, "PageInfo", "hasPreviousPage", new ValueFetcher<>(Page.class, Page::hasPrevious));
        register(registry, "PageInfo", "startCursor", new ValueFetcher<>(Page.class, Page::startCursor));
        register(registry, "PageInfo", "endCursor", new ValueFetcher<>(Page.class, Page::endCursor));
    }

    private void register(GraphQLCodeRegistry.Builder registry, EntityType type) {
        for (Attribute attribute : type.attributes()) {
            register(registry, type.name(), attribute.field(), fetcher(type, attribute));
        }
        String connection = type.name() + "Connection";
        register(registry, connection, "nodes", NODES);
        register(registry, connection, "edges", NODES); // the row is the source of its edge, too
        register(registry, connection, "pageInfo", PAGE_INFO);
        register(registry, connection, "totalCount", TOTAL_COUNT);
        String edge = type.name() + "Edge";
        register(registry, edge, "node", EDGE_NODE);
        register(registry, edge, "cursor", EDGE_CURSOR);
    }

    private DataFetcher<?> fetcher(EntityType type, Attribute attribute) {
        if (attribute.isToOne()) {
            return new ToOneFetcher(context, type, attribute);
        }
        return attribute.isToMany()
                ? new ToManyFetcher(context, type, attribute)
                : new BasicFetcher(context, type, attribute);
    }

    private static void register(
            GraphQLCodeRegistry.Builder registry, String type, String field, DataFetcher<?> fetcher) {
        registry.dataFetcher(FieldCoordinates.coordinates(type, field), fetcher);
    }
}
