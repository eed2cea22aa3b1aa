package io.subgraft.internal.fetcher;

import graphql.TrivialDataFetcher;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.internal.row.AggregateValues;
import java.util.Objects;

/** Fetches groups of an aggregate. */
final class GroupsFetcher implements TrivialDataFetcher<Object>, DirectFetcher {

    @Override
    public Object get(DataFetchingEnvironment environment) {
        AggregateValues values = Objects.requireNonNull(environment.getSource());
        return values.groups(environment.getField());
    }

    @Override
    public Object value(Object source, Field field) {
        return ((AggregateValues) source).groups(field);
    }
}
