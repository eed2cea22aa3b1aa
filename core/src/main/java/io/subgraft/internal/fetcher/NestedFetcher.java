package io.subgraft.internal.fetcher;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.StructType;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.row.Row;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fetches an embeddable. */
final class NestedFetcher extends AttributeFetcher {

    NestedFetcher(SchemaRuntime context, StructType type, Attribute attribute) {
        super(context, type, attribute);
    }

    @Override
    @Nullable
    Object ofRow(Row row, @Nullable Field field) {
        return row.nested(attribute);
    }

    @Override
    @Nullable
    Object ofEntity(Object entity, Supplier<DataFetchingEnvironment> environment) {
        return read(entity);
    }
}
