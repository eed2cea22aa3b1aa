package io.subgraft.internal.fetcher;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.StructType;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.row.OutputValue;
import io.subgraft.internal.row.Row;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fetches a column. */
final class BasicFetcher extends AttributeFetcher {

    /** Whether the column holds what a scalar takes; to find that out for each value would be dear. */
    private final boolean isPlain;

    BasicFetcher(SchemaRuntime context, StructType type, Attribute attribute) {
        super(context, type, attribute);
        this.isPlain = attribute.enumColumn() == null && OutputValue.isPlain(attribute.javaType());
    }

    @Override
    @Nullable
    Object ofRow(Row row, @Nullable Field field) {
        if (isPlain) {
            return row.value(attribute);
        }
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
