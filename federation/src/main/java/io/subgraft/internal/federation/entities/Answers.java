package io.subgraft.internal.federation.entities;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.error.Errors;
import io.subgraft.internal.lookup.EntityFinder;
import io.subgraft.internal.lookup.EntityFinder.KeyQuery;
import io.subgraft.internal.lookup.EntityFinder.KeyResult;
import io.subgraft.internal.lookup.FieldKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what is found where it was asked for. */
record Answers(
        List<@Nullable Request> requests,
        List<@Nullable Object> answers,
        DataFetchingEnvironment field,
        DataFetcherResult.Builder<@Nullable Object> result) {

    void fill(Map<FieldKey, List<Integer>> groups, EntityFinder entities) {
        if (groups.isEmpty()) {
            return;
        }
        List<KeyQuery> wanted = new ArrayList<>();
        groups.forEach((key, places) -> wanted.add(new KeyQuery(key, values(places))));
        List<KeyResult> found = entities.find(field, wanted);
        int group = 0;
        for (List<Integer> places : groups.values()) {
            fill(places, found.get(group++));
        }
    }

    private void fill(List<Integer> places, KeyResult found) {
        ResultPath path = field.getExecutionStepInfo().getPath();
        GraphQLError failed = found.failure() == null ? null : error(found.failure(), path, field);
        for (int place : places) {
            Object value = value(place);
            answers.set(place, found.rows().get(value));
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

    static GraphQLError error(Throwable failure, ResultPath path, DataFetchingEnvironment field) {
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
}
