package io.subgraft.fetch;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.subgraft.model.Attribute;
import io.subgraft.model.StructType;
import java.util.Objects;
import java.util.function.Supplier;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a field that is an attribute. Its source is a row that we read, or an instance of the entity that a field of the
 * application returned.
 */
abstract class AttributeFetcher implements LightDataFetcher<@Nullable Object>, DirectFetcher {

    final FetchContext context;
    final StructType type;
    final Attribute attribute;

    AttributeFetcher(FetchContext context, StructType type, Attribute attribute) {
        this.context = context;
        this.type = type;
        this.attribute = attribute;
    }

    @Override
    public final @Nullable Object get(
            GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
        try {
            return source instanceof Row row
                    ? ofRow(row, needsField() ? environment.get().getField() : null)
                    : ofEntity(Hibernate.unproxy(source), environment);
        } catch (RuntimeException failure) {
            return Failures.of(failure, environment.get());
        }
    }

    @Override
    public final @Nullable Object get(DataFetchingEnvironment environment) {
        return get(
                environment.getFieldDefinition(), Objects.requireNonNull(environment.getSource()), () -> environment);
    }

    /** Whether one attribute has several values, by the field of the document; to find that field has its price. */
    boolean needsField() {
        return false;
    }

    /** @param field the field of the document; null where it is not needed */
    abstract @Nullable Object ofRow(Row row, @Nullable Field field);

    @Override
    public final @Nullable Object value(Object source, Field field) {
        return ofRow((Row) source, field);
    }

    abstract @Nullable Object ofEntity(Object entity, Supplier<DataFetchingEnvironment> environment);

    /** The attribute of an instance, by generated code or, where that cannot reach it, by the provider. */
    final @Nullable Object read(Object entity) {
        return EntityAccess.read(context, type, attribute, entity);
    }
}
