package io.subgraft.fetch;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.model.Attribute;
import io.subgraft.model.StructType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fetches an embeddable. */
final class NestedFetcher extends AttributeFetcher {

    NestedFetcher(FetchContext context, StructType type, Attribute attribute) {
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
