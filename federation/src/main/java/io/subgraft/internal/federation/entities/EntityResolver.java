package io.subgraft.internal.federation.entities;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.execution.ResultPath;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.TypeResolver;
import io.subgraft.error.ErrorCode;
import io.subgraft.error.Failures;
import io.subgraft.error.LimitException;
import io.subgraft.error.UnavailableException;
import io.subgraft.federation.reference.ReferenceResolver;
import io.subgraft.federation.reference.Representation;
import io.subgraft.internal.lookup.EntityFinder;
import io.subgraft.internal.lookup.FieldKey;
import io.subgraft.internal.row.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code _entities}: in the order of the representations, null for what is not there, and an error of its own for each
 * representation that cannot be served. The representations of one type and key are one statement.
 */
public final class EntityResolver implements DataFetcher<DataFetcherResult<@Nullable Object>> {

    private final EntityKeys keys;
    private final EntityFinder entities;
    private final Map<String, ReferenceResolver> resolvers;
    private final int most;

    /** @param resolvers what finds the objects of types that the application defines, by the names of the types */
    public EntityResolver(EntityKeys keys, EntityFinder entities, Map<String, ReferenceResolver> resolvers, int most) {
        this.resolvers = Map.copyOf(resolvers);
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
            LimitException tooMany = new LimitException(
                    ErrorCode.MAX_LIST_LIMIT,
                    List.of(Request.ARGUMENT),
                    "At most " + most + " representations are resolved at once");
            return Failures.refuse(tooMany, field);
        }
        List<@Nullable Object> answers = new ArrayList<>(Collections.nCopies(items.size(), null));
        Map<FieldKey, List<Integer>> groups = new LinkedHashMap<>();
        List<@Nullable Request> requests = new ArrayList<>();
        References references = new References(resolvers, field, result);
        for (int i = 0; i < items.size(); i++) {
            try {
                Request request = Request.of(items.get(i), keys, field.getGraphQLSchema());
                requests.add(request);
                if (request == null) {
                    continue;
                }
                if (request.key().key() == null) {
                    references.add(i, request.representation(), answers);
                } else {
                    groups.computeIfAbsent(request.key().key(), key -> new ArrayList<>())
                            .add(i);
                }
            } catch (RuntimeException fault) { // whatever is wrong with one is no reason to refuse the others
                requests.add(null);
                result.error(Answers.error(fault, path.segment(i), field));
            }
        }
        references.resolve(answers);
        try {
            new Answers(requests, answers, field, result).fill(groups, entities);
            return result.data(answers).build();
        } catch (LimitException | UnavailableException reason) {
            return Failures.refuse(reason, field);
        }
    }

    /** Tells the type of what was resolved. */
    public TypeResolver typeResolver() {
        return environment -> {
            Object source = environment.getObject();
            return environment.getSchema().getObjectType(typeName(source, environment.getGraphQLContext()));
        };
    }

    private static String typeName(@Nullable Object source, GraphQLContext request) {
        if (source instanceof Row row) {
            return row.typeName();
        }
        return source instanceof Representation representation
                ? representation.typeName()
                : Resolved.of(request).typeName(Objects.requireNonNull(source));
    }
}
