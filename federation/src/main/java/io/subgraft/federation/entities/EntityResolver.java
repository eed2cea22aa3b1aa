package io.subgraft.federation.entities;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.execution.ResultPath;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.TypeResolver;
import io.subgraft.error.BadInputException;
import io.subgraft.error.Errors;
import io.subgraft.fetch.EntityFinder;
import io.subgraft.fetch.EntityFinder.Found;
import io.subgraft.fetch.EntityFinder.Wanted;
import io.subgraft.fetch.FieldKey;
import io.subgraft.fetch.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code _entities}: in the order of the representations, null for what is not there, and an error of its own for each
 * representation that cannot be served. The representations of one type and key are one statement.
 */
public final class EntityResolver implements DataFetcher<DataFetcherResult<@Nullable Object>> {

    private final EntityKeys keys;
    private final EntityFinder entities;
    private final int most;

    public EntityResolver(EntityKeys keys, EntityFinder entities, int most) {
        this.keys = keys;
        this.entities = entities;
        this.most = most;
    }

    @Override
    public DataFetcherResult<@Nullable Object> get(DataFetchingEnvironment field) {
        DataFetcherResult.Builder<@Nullable Object> result = DataFetcherResult.newResult();
        List<Object> items = field.getArgumentOrDefault(Request.ARGUMENT, List.of());
        ResultPath path = field.getExecutionStepInfo().getPath();
        if (items.size() > most) {
            BadInputException tooMany = new BadInputException(
                    Request.ARGUMENT, "At most " + most + " representations are resolved at once");
            return result.error(error(tooMany, path, field)).build();
        }
        @Nullable Object[] answers = new Object[items.size()];
        Map<FieldKey, List<Integer>> groups = new LinkedHashMap<>();
        List<@Nullable Request> requests = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            try {
                Request request = Request.of(items.get(i), keys, field.getGraphQLSchema());
                requests.add(request);
                if (request.key().key() == null) {
                    answers[i] = request.representation();
                } else {
                    groups.computeIfAbsent(request.key().key(), key -> new ArrayList<>())
                            .add(i);
                }
            } catch (BadInputException fault) {
                requests.add(null);
                result.error(error(fault, path.segment(i), field));
            }
        }
        new Answers(requests, answers, field, result).fill(groups, entities);
        return result.data(Arrays.asList(answers)).build();
    }

    /** Tells the type of what was resolved. */
    public TypeResolver typeResolver() {
        return environment -> {
            Object source = environment.getObject();
            String name = source instanceof Row row ? row.typeName() : ((Representation) source).typeName();
            return environment.getSchema().getObjectType(name);
        };
    }

    private static GraphQLError error(Throwable failure, ResultPath path, DataFetchingEnvironment field) {
        return Errors.of(failure, path, field.getField().getSourceLocation());
    }

    /** One failure, one entry in the log; but each item that it takes has an error of its own. */
    private static GraphQLError at(ResultPath path, GraphQLError error) {
        return GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage())
                .errorType(error.getErrorType())
                .extensions(error.getExtensions())
                .locations(error.getLocations())
                .path(path)
                .build();
    }

    /** Puts what is found where it was asked for. */
    private record Answers(
            List<@Nullable Request> requests,
            @Nullable Object[] answers,
            DataFetchingEnvironment field,
            DataFetcherResult.Builder<@Nullable Object> result) {

        void fill(Map<FieldKey, List<Integer>> groups, EntityFinder entities) {
            if (groups.isEmpty()) {
                return;
            }
            List<Wanted> wanted = new ArrayList<>();
            groups.forEach((key, places) -> wanted.add(new Wanted(key, values(places))));
            List<Found> found = entities.find(field, wanted);
            int group = 0;
            for (List<Integer> places : groups.values()) {
                fill(places, found.get(group++));
            }
        }

        private void fill(List<Integer> places, Found found) {
            ResultPath path = field.getExecutionStepInfo().getPath();
            GraphQLError failed = found.failure() == null ? null : error(found.failure(), path, field);
            for (int place : places) {
                Object value = value(place);
                answers[place] = found.rows().get(value);
                if (failed != null) {
                    result.error(at(path.segment(place), failed));
                } else if (found.ambiguous().contains(value)) {
                    IllegalStateException several =
                            new IllegalStateException("Several entities have the key of a representation");
                    result.error(error(several, path.segment(place), field));
                }
            }
        }

        private Set<Object> values(List<Integer> places) {
            Set<Object> values = new LinkedHashSet<>();
            places.forEach(each -> values.add(value(each)));
            return values;
        }

        private Object value(int place) {
            return Objects.requireNonNull(requests.get(place)).value();
        }
    }
}
