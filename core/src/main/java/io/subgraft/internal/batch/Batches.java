package io.subgraft.internal.batch;

import static graphql.execution.instrumentation.dataloader.EmptyDataLoaderRegistryInstance.EMPTY_DATALOADER_REGISTRY;

import graphql.schema.DataFetchingEnvironment;
import io.subgraft.error.Failures;
import io.subgraft.error.LimitException;
import io.subgraft.error.Refusal;
import io.subgraft.error.UnavailableException;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.read.SchemaRuntime;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/**
 * Loads what instances of entities refer to, for all instances of a level together. Rows need none of it: what lies below a
 * row was planned and read with it.
 */
public final class Batches {

    private Batches() {}

    /**
     * What belongs to {@code key}; a future where the host has a registry of loaders. Without one nobody would dispatch a
     * loader, so each instance is a statement of its own.
     *
     * @param context what all fetchers share
     * @param keyed the entity whose identifier the key is; classes that share a field may differ in it
     * @param batch makes what reads the values of many keys; called once for a field of the document
     */
    @SuppressWarnings("FutureReturnValueIgnored") // the engine takes the future as the value of the field
    static @Nullable public Object load(
            SchemaRuntime context, DataFetchingEnvironment field, EntityType keyed, Object key, Supplier<Batch> batch) {
        if (field.getDataLoaderRegistry() == EMPTY_DATALOADER_REGISTRY) {
            return bounded(field, batch).apply(Set.of(key)).get(key);
        }
        String path = String.join("/", field.getExecutionStepInfo().getPath().getKeysOnly());
        String name = "subgraft:" + path + ":" + keyed.name();
        Loaders.register(field.getDataLoaderRegistry(), name, () -> bounded(field, batch), () -> context.budget(field));
        DataLoader<Object, @Nullable Object> loader = field.getDataLoader(name);
        if (loader == null) {
            throw new IllegalStateException("The registry of the host keeps no loader " + name);
        }
        return loader.load(key).handle((value, failure) -> failure == null ? value : Failures.of(failure, field));
    }

    /** A batch that is too much, or has no database, refuses the request, not each of those that wait for it. */
    private static Batch bounded(DataFetchingEnvironment field, Supplier<Batch> made) {
        try {
            Batch batch = made.get();
            return keys -> {
                try {
                    return batch.apply(keys);
                } catch (LimitException | UnavailableException reason) {
                    Refusal.of(field.getGraphQlContext(), reason);
                    throw reason;
                }
            };
        } catch (LimitException reason) {
            Refusal.of(field.getGraphQlContext(), reason);
            throw reason;
        }
    }

    /** Reads the values of many keys; one without a value is absent. */
    public interface Batch extends Function<Set<Object>, Map<Object, @Nullable Object>> {}
}
