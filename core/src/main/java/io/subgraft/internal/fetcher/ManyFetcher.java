package io.subgraft.internal.fetcher;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.internal.batch.Batches;
import io.subgraft.internal.batch.ManyBatch;
import io.subgraft.internal.entity.InstanceAttributes;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.StructType;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.row.Page;
import io.subgraft.internal.row.Row;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fetches a collection: an association to many entities, values, or the entries of a map. */
final class ManyFetcher extends AttributeFetcher {

    ManyFetcher(SchemaRuntime context, StructType type, Attribute attribute) {
        super(context, type, attribute);
    }

    @Override
    boolean needsField() {
        return true;
    }

    @Override
    @Nullable
    Object ofRow(Row row, @Nullable Field field) {
        return whole(row.many(Objects.requireNonNull(field)));
    }

    /** As the arguments ask for, whatever the instance holds: one statement for all instances of a level. */
    @Override
    @Nullable
    Object ofEntity(Object entity, Supplier<DataFetchingEnvironment> environment) {
        if (!(type instanceof EntityType owner)) {
            throw new IllegalStateException(type + "." + attribute.name() + " of an instance without its entity");
        }
        DataFetchingEnvironment field = environment.get();
        EntityType declaring = context.model().declaring(owner, attribute.name());
        Attribute declared = Objects.requireNonNull(declaring.byName(attribute.name()));
        Object loaded = Batches.load(
                context,
                field,
                declaring,
                InstanceAttributes.key(context.sessionFactory(), owner, entity),
                () -> new ManyBatch(context, declaring, declared, field));
        return loaded instanceof CompletableFuture<?> future ? future.thenApply(this::whole) : whole(loaded);
    }

    /** The rows themselves where the field is a plain list, which is never cut short without a word. */
    private @Nullable Object whole(@Nullable Object collection) {
        if (!(attribute.facts() instanceof ToMany toMany && toMany.isList()) || !(collection instanceof Page page)) {
            return collection;
        }
        if (page.hasNext()) {
            throw new IllegalStateException(type + "." + attribute.name() + " has more than the "
                    + page.rows().size() + " entities that its list can have");
        }
        return page.rows();
    }
}
