package io.subgraft.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.subgraft.model.Attribute;
import io.subgraft.model.EntityType;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fetches an association to many entities. */
final class ToManyFetcher extends AttributeFetcher {

    ToManyFetcher(FetchContext context, EntityType type, Attribute attribute) {
        super(context, type, attribute);
    }

    @Override
    @Nullable
    Object ofRow(Row row, Supplier<DataFetchingEnvironment> environment) {
        return row.toMany(environment.get().getField());
    }

    /** A page as the arguments ask for, whatever the instance holds: one statement for all instances of a level. */
    @Override
    @Nullable
    Object ofEntity(Object entity, Supplier<DataFetchingEnvironment> environment) {
        Object id = Objects.requireNonNull(EntityAccess.read(context, type, type.id(), entity), "an entity without id");
        DataFetchingEnvironment field = environment.get();
        return Batches.load(field, id, () -> new ToManyBatch(context, type, attribute, field));
    }
}
