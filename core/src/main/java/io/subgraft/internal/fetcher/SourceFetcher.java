package io.subgraft.internal.fetcher;

import graphql.GraphQLContext;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.subgraft.error.Failures;
import io.subgraft.error.ForbiddenException;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.model.Guard;
import io.subgraft.internal.row.Row;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a field of an entity or an embeddable. Its source is a row that we read, or an instance of the entity that a field of
 * the application returned.
 */
abstract class SourceFetcher implements LightDataFetcher<@Nullable Object>, DirectFetcher {

    @Override
    public final @Nullable Object get(
            GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
        if (guard() != null && !isFor(environment.get().getGraphQlContext())) {
            return refused(field, environment.get());
        }
        try {
            return source instanceof Row row
                    ? ofRow(row, needsField() ? environment.get().getField() : null)
                    : ofEntity(Hibernate.unproxy(source), environment);
        } catch (RuntimeException failure) { // whatever it is, it becomes the field's error: told, or logged and masked
            return Failures.of(failure, environment.get());
        }
    }

    @Override
    public final @Nullable Object get(DataFetchingEnvironment environment) {
        return get(
                environment.getFieldDefinition(), Objects.requireNonNull(environment.getSource()), () -> environment);
    }

    @Override
    public final boolean isFor(GraphQLContext request) {
        Guard guard = guard();
        return guard == null || !CallerRights.of(request).isDenied(guard);
    }

    @Override
    public final @Nullable Object value(Object source, Field field) {
        return ofRow((Row) source, field);
    }

    /** The client is told once, not for each row. */
    private static @Nullable Object refused(GraphQLFieldDefinition field, DataFetchingEnvironment environment) {
        return CallerRights.of(environment.getGraphQlContext()).isNews(environment.getField())
                ? Failures.of(new ForbiddenException(List.of(), field.getName()), environment)
                : null;
    }

    /** Who may read it; null for everybody. */
    abstract @Nullable Guard guard();

    /** Whether one attribute has several values, by the field of the document; to find that field has its price. */
    boolean needsField() {
        return false;
    }

    /** @param field the field of the document; null where it is not needed */
    abstract @Nullable Object ofRow(Row row, @Nullable Field field);

    abstract @Nullable Object ofEntity(Object entity, Supplier<DataFetchingEnvironment> environment);
}
