package io.subgraft.fetch;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.model.Attribute;
import io.subgraft.model.StructType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fetches a column. */
final class BasicFetcher extends AttributeFetcher {

    BasicFetcher(FetchContext context, StructType type, Attribute attribute) {
        super(context, type, attribute);
    }

    @Override
    @Nullable
    Object ofRow(Row row, @Nullable Field field) {
        return attribute.enumColumn() == null
                ? OutputValue.of(attribute.javaType(), row.value(attribute))
                : javaValue(row, attribute);
    }

    /** The value of a column as a value of the Java type of its attribute. */
    static @Nullable Object javaValue(Row row, Attribute attribute) {
        Object value = row.value(attribute);
        return attribute.enumColumn() == null || value == null
                ? value
                : attribute.enumColumn().constant(attribute.javaType(), value);
    }

    @Override
    @Nullable
    Object ofEntity(Object entity, Supplier<DataFetchingEnvironment> environment) {
        return OutputValue.of(attribute.javaType(), read(entity));
    }
}
