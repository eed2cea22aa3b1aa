package io.subgraft.internal.federation.entities;

import graphql.execution.DataFetcherResult;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.federation.reference.ReferenceResolver;
import io.subgraft.federation.reference.Representation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** References to types without entities: a resolver of the application finds their objects, else each is its own answer. */
final class References {

    private final Map<String, ReferenceResolver> resolvers;
    private final DataFetchingEnvironment field;
    private final DataFetcherResult.Builder<@Nullable Object> result;
    private final Map<String, Map<Integer, Representation>> byType = new LinkedHashMap<>();

    References(
            Map<String, ReferenceResolver> resolvers,
            DataFetchingEnvironment field,
            DataFetcherResult.Builder<@Nullable Object> result) {
        this.resolvers = resolvers;
        this.field = field;
        this.result = result;
    }

    void add(int place, Representation representation, List<@Nullable Object> answers) {
        if (resolvers.containsKey(representation.typeName())) {
            byType.computeIfAbsent(representation.typeName(), absent -> new LinkedHashMap<>())
                    .put(place, representation);
        } else {
            answers.set(place, representation);
        }
    }

    /** Fills in what the resolvers find; one that fails takes only the representations of its type with it. */
    void resolve(List<@Nullable Object> answers) {
        byType.forEach((type, places) -> {
            ReferenceResolver resolver = resolvers.get(type);
            try {
                List<? extends @Nullable Object> found =
                        resolver == null ? List.of() : resolver.resolve(new ArrayList<>(places.values()), field);
                fill(type, List.copyOf(places.keySet()), found, answers);
            } catch (RuntimeException failure) {
                ResultPath path = field.getExecutionStepInfo().getPath();
                places.keySet().forEach(each -> result.error(Answers.error(failure, path.segment(each), field)));
            }
        });
    }

    private void fill(
            String type, List<Integer> places, List<? extends @Nullable Object> found, List<@Nullable Object> answers) {
        if (found.size() != places.size()) {
            throw new IllegalStateException("The resolver of " + type + " returned " + found.size() + " objects for "
                    + places.size() + " representations");
        }
        for (int i = 0; i < found.size(); i++) {
            Object each = found.get(i);
            answers.set(places.get(i), each);
            if (each != null) {
                Resolved.of(field.getGraphQlContext()).put(each, type);
            }
        }
    }
}
