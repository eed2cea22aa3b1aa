package io.subgraft.internal.fetcher;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fetches a field of a connection, an edge or a {@code PageInfo} from its source. */
final class ValueFetcher<S> implements LightDataFetcher<@Nullable Object>, DirectFetcher {

    private final Class<S> sourceType;
    private final Function<S, @Nullable Object> value;

    ValueFetcher(Class<S> sourceType, Function<S, @Nullable Object> value) {
        this.sourceType = sourceType;
        this.value = value;
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
        return value.apply(sourceType.cast(source));
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        return value.apply(sourceType.cast(environment.getSource()));
    }

    @Override
    public @Nullable Object value(Object source, Field field) {
        return value.apply(sourceType.cast(source));
    }
}
