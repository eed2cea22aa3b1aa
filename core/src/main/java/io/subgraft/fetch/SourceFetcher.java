package io.subgraft.fetch;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
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
    public final @Nullable Object value(Object source, Field field) {
        return ofRow((Row) source, field);
    }

    /** Whether one attribute has several values, by the field of the document; to find that field has its price. */
    boolean needsField() {
        return false;
    }

    /** @param field the field of the document; null where it is not needed */
    abstract @Nullable Object ofRow(Row row, @Nullable Field field);

    abstract @Nullable Object ofEntity(Object entity, Supplier<DataFetchingEnvironment> environment);
}
