package io.subgraft.internal.fetcher;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.generated.ComputedFacts.Kind;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.batch.Batches;
import io.subgraft.internal.entity.InstanceAttributes;
import io.subgraft.internal.entity.Instances;
import io.subgraft.internal.model.Computed;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Guard;
import io.subgraft.internal.read.Computation;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.row.OutputValue;
import io.subgraft.internal.row.Row;
import io.subgraft.internal.session.UnitOfWork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fetches a field whose value a method of the entity computes. */
final class ComputedFetcher extends SourceFetcher {

    private final SchemaRuntime context;
    private final EntityType type;
    private final Computed computed;

    ComputedFetcher(SchemaRuntime context, EntityType type, Computed computed) {
        this.context = context;
        this.type = type;
        this.computed = computed;
    }

    @Override
    @Nullable
    Object ofRow(Row row, @Nullable Field field) {
        return shown(computed(row));
    }

    @Override
    @Nullable
    Guard guard() {
        return computed.guard();
    }

    private @Nullable Object computed(Row row) {
        if (!computed.isLoaded()) {
            @Nullable
            Object[] inputs = computed.inputs().stream()
                    .map(each -> BasicFetcher.javaValue(row, each))
                    .toArray();
            return computed.facts().kind() == Kind.COLUMNS
                    ? compute(inputs)
                    : compute(Instances.of(context.sessionFactory(), type, computed.inputs(), inputs));
        }
        Object value = row.computed(computed);
        if (value instanceof Computation.Failure failure) {
            throw failure.thrown();
        }
        return value;
    }

    @Override
    @Nullable
    Object ofEntity(Object entity, Supplier<DataFetchingEnvironment> environment) {
        if (computed.facts().kind() == Kind.COLUMNS) {
            return shown(compute(computed.inputs().stream()
                    .map(each -> InstanceAttributes.read(context.sessionFactory(), type, each, entity))
                    .toArray()));
        }
        if (computed.facts().kind() != Kind.KEYS) {
            return shown(compute(entity));
        }
        DataFetchingEnvironment field = environment.get();
        return Batches.load(
                context, field, type, InstanceAttributes.key(context.sessionFactory(), type, entity), () -> keys -> {
                    CallerRights access = context.access(field);
                    try (UnitOfWork work = context.units().open(context.budget(field), access)) {
                        Map<Object, @Nullable Object> values = new HashMap<>();
                        new Computation(context, work, context.statements().apply(access))
                                .of(type, List.of(computed), keys, Map.of())
                                .forEach((key, own) -> values.put(key, shown(own.get(computed))));
                        return values;
                    }
                });
    }

    private @Nullable Object compute(@Nullable Object... inputs) {
        return type.descriptor().compute(computed.ordinal(), inputs);
    }

    private static @Nullable Object shown(@Nullable Object value) {
        return value == null ? null : OutputValue.of(value.getClass(), value);
    }
}
