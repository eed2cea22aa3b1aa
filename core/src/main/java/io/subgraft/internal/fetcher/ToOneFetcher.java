package io.subgraft.internal.fetcher;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.internal.batch.Batches;
import io.subgraft.internal.batch.ToOneBatch;
import io.subgraft.internal.entity.InstanceAttributes;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.StructType;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.row.Row;
import java.util.function.Supplier;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/** Fetches an association to one entity. */
final class ToOneFetcher extends AttributeFetcher {

    private final EntityType target;

    ToOneFetcher(SchemaRuntime context, StructType type, Attribute attribute, EntityType target) {
        super(context, type, attribute);
        this.target = target;
    }

    @Override
    @Nullable
    Object ofRow(Row row, @Nullable Field field) {
        return row.nested(attribute);
    }

    /**
     * What the instance holds already, if the caller may see all of its kind; else the row of what it refers to: one statement
     * for all instances of a level.
     */
    @Override
    @Nullable
    Object ofEntity(Object entity, Supplier<DataFetchingEnvironment> environment) {
        Object other = read(entity);
        if (other == null) {
            return null;
        }
        if (Hibernate.isInitialized(other) && mayBeShown(environment)) {
            return Hibernate.unproxy(other);
        }
        DataFetchingEnvironment field = environment.get();
        return Batches.load(
                context,
                field,
                target,
                InstanceAttributes.key(context.sessionFactory(), target, other),
                () -> new ToOneBatch(context, target, field));
    }

    private boolean mayBeShown(Supplier<DataFetchingEnvironment> environment) {
        return !target.isRestricted() || context.access(environment.get()).seesAll(target);
    }
}
