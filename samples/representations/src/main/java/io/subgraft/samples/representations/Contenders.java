package io.subgraft.samples.representations;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import io.subgraft.Subgraft;
import io.subgraft.limit.Limits;
import io.subgraft.samples.benchmarks.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** What answers a gateway, each from the same variables to the same text. */
final class Contenders {

    static final String SUBGRAFT = "Subgraft";
    static final String BATCHED = "by hand, a query a type";
    static final String ITEMS = "by hand, item by item";

    private static final String DOCUMENT = """
            query ($representations: [_Any!]!) {
              _entities(representations: $representations) {
                ... on Book { title price pages }
                ... on Author { name country }
              }
            }
            """;
    private static final int OF_A_TYPE = 500;

    private final SessionFactory sessions;
    private final Map<String, Function<ExecutionInput.Builder, ExecutionResult>> all = new LinkedHashMap<>();
    private final Map<String, Object> variables = Map.of(
            "representations",
            LongStream.rangeClosed(1, OF_A_TYPE)
                    .boxed()
                    .flatMap(i -> Stream.of(representation("Book", i * 7), representation("Author", i)))
                    .toList());

    Contenders(SessionFactory sessions) {
        this.sessions = sessions;
        Subgraft subgraft = Subgraft.builder(sessions)
                .onlyModules(List.of(new SubgraftModule()))
                .limits(Limits.none())
                .build();
        all.put(SUBGRAFT, input -> subgraft.execute(input.build()));
        GraphQL batched = ByHand.batched();
        all.put(BATCHED, input -> inSession(input, batched));
        GraphQL items = ByHand.itemByItem();
        all.put(ITEMS, input -> inSession(input, items));
    }

    private static Map<String, Object> representation(String type, long id) {
        return Map.of("__typename", type, "id", String.valueOf(id));
    }

    private ExecutionResult inSession(ExecutionInput.Builder input, GraphQL engine) {
        try (Session session = sessions.openSession()) {
            session.setDefaultReadOnly(true);
            return engine.execute(
                    input.graphQLContext(Map.of(Session.class, session)).build());
        }
    }

    List<String> names() {
        return List.copyOf(all.keySet());
    }

    /** Lets one of them answer. */
    void answer(String name, OutputStream out) throws IOException {
        ExecutionInput.Builder input =
                ExecutionInput.newExecutionInput(DOCUMENT).variables(variables);
        JsonText.write(all.get(name).apply(input).toSpecification(), out);
    }
}
