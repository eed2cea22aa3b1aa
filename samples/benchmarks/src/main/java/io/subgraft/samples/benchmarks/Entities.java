package io.subgraft.samples.benchmarks;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.subgraft.samples.benchmarks.EntityLoads.Children;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * What a careful user of a GraphQL framework writes by hand over the same entities: fetchers that return entities, and a data
 * loader for each association, which reads it for all parents by one query.
 */
final class Entities {

    private final SessionFactory sessions;
    private final GraphQL engine;
    private final Map<Query, String> documents = new EnumMap<>(Query.class);

    Entities(SessionFactory sessions) throws IOException {
        this.sessions = sessions;
        for (Query each : Query.values()) {
            documents.put(each, text(each + ".graphql"));
        }
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(ExtendedScalars.GraphQLBigDecimal)
                .scalar(ExtendedScalars.Date)
                .type(
                        "Query",
                        type -> type.dataFetcher(
                                        "book",
                                        env -> session(env).find(Book.class, Long.valueOf(env.getArgument("id"))))
                                .dataFetcher("books", env -> first(env, "from Book order by id", Book.class))
                                .dataFetcher("authors", env -> first(env, "from Author order by id", Author.class))
                                .dataFetcher("search", env -> env))
                .type(
                        "Found",
                        type -> type.dataFetcher("nodes", Entities::found).dataFetcher("totalCount", Entities::count))
                .type(
                        "Book",
                        type -> type.dataFetcher("id", leaf(Book.class, book -> book.id))
                                .dataFetcher("isbn", leaf(Book.class, book -> book.isbn))
                                .dataFetcher("title", leaf(Book.class, book -> book.title))
                                .dataFetcher("price", leaf(Book.class, book -> book.price))
                                .dataFetcher("published", leaf(Book.class, book -> book.published))
                                .dataFetcher("pages", leaf(Book.class, book -> book.pages))
                                .dataFetcher(
                                        "author", env -> load(env, EntityLoads.AUTHOR, env.<Book>getSource().author))
                                .dataFetcher(
                                        "publisher",
                                        env -> load(env, EntityLoads.PUBLISHER, env.<Book>getSource().publisher))
                                .dataFetcher(
                                        "reviews",
                                        env -> children(env, EntityLoads.REVIEWS, env.<Book>getSource().id, "first"))
                                .dataFetcher(
                                        "tags",
                                        env -> children(env, EntityLoads.TAGS, env.<Book>getSource().id, "first")))
                .type(
                        "Author",
                        type -> type.dataFetcher("id", leaf(Author.class, author -> author.id))
                                .dataFetcher("name", leaf(Author.class, author -> author.name))
                                .dataFetcher("country", leaf(Author.class, author -> author.country))
                                .dataFetcher(
                                        "books",
                                        env -> children(env, EntityLoads.BOOKS, env.<Author>getSource().id, "dearest")))
                .type("Publisher", type -> type.dataFetcher("name", leaf(Publisher.class, publisher -> publisher.name)))
                .type("Review", type -> type.dataFetcher("rating", leaf(Review.class, review -> review.rating)))
                .type("Tag", type -> type.dataFetcher("name", leaf(Tag.class, tag -> tag.name)));
        this.engine = GraphQL.newGraphQL(new SchemaGenerator()
                        .makeExecutableSchema(new SchemaParser().parse(text("schema.graphqls")), wiring.build()))
                .build();
    }

    private static String text(String name) throws IOException {
        try (Reader reader =
                new InputStreamReader(Entities.class.getResourceAsStream("entities/" + name), StandardCharsets.UTF_8)) {
            StringBuilder text = new StringBuilder();
            for (int next = reader.read(); next >= 0; next = reader.read()) {
                text.append((char) next);
            }
            return text.toString();
        }
    }

    void answer(Query query, OutputStream out) throws IOException {
        try (Session session = sessions.openSession()) {
            session.setDefaultReadOnly(true);
            ExecutionResult result = engine.execute(ExecutionInput.newExecutionInput(documents.get(query))
                    .graphQLContext(Map.of(Session.class, session))
                    .dataLoaderRegistry(EntityLoads.registry(session))
                    .build());
            JsonText.write(result.toSpecification(), out);
        }
    }

    private static <T> DataFetcher<?> leaf(Class<T> type, Function<T, ?> value) {
        return env -> value.apply(type.cast(env.getSource()));
    }

    private static Session session(DataFetchingEnvironment env) {
        return env.getGraphQlContext().get(Session.class);
    }

    private static <T> List<T> first(DataFetchingEnvironment env, String query, Class<T> type) {
        return session(env)
                .createSelectionQuery(query, type)
                .setMaxResults(env.getArgument("first"))
                .getResultList();
    }

    private static CompletableFuture<Object> load(DataFetchingEnvironment env, String loader, Object proxy) {
        return env.<Object, Object>getDataLoader(loader).load(session(env).getIdentifier(proxy));
    }

    private static CompletableFuture<Object> children(
            DataFetchingEnvironment env, String loader, Long parent, String argument) {
        return env.<Object, Object>getDataLoader(loader).load(new Children(parent, env.getArgument(argument)));
    }

    private static final String MATCHING = " from Book b where b.author.country = :country and b.price < :price";

    private static List<Book> found(DataFetchingEnvironment env) {
        DataFetchingEnvironment search = env.getSource();
        return session(env)
                .createSelectionQuery("select b" + MATCHING + " order by b.published desc, b.title, b.id", Book.class)
                .setParameter("country", search.getArgument("country"))
                .setParameter("price", search.getArgument("priceLessThan"))
                .setMaxResults(search.getArgument("first"))
                .getResultList();
    }

    private static Long count(DataFetchingEnvironment env) {
        DataFetchingEnvironment search = env.getSource();
        return session(env)
                .createSelectionQuery("select count(*)" + MATCHING, Long.class)
                .setParameter("country", search.getArgument("country"))
                .setParameter("price", search.getArgument("priceLessThan"))
                .getSingleResult();
    }
}
