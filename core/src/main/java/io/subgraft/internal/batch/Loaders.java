package io.subgraft.internal.batch;

import io.subgraft.internal.cost.Budget;
import io.subgraft.internal.cost.Watch;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.dataloader.MappedBatchLoader;
import org.dataloader.registries.DispatchPredicate;
import org.dataloader.registries.ScheduledDataLoaderRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Registers loaders so that any registry dispatches them. A registry that never does would make a request wait for ever; when the
 * time of the request is over, the loader dispatches itself, and its batch tells that.
 */
final class Loaders {

    private Loaders() {}

    /**
     * Registers a loader unless there is one of that name.
     *
     * @param batch makes what reads the values of many keys; called only for a new loader
     */
    static void register(
            DataLoaderRegistry registry,
            String name,
            Supplier<? extends Function<Set<Object>, Map<Object, @Nullable Object>>> batch,
            Supplier<Budget> budget) {
        if (registry.getDataLoader(name) != null) {
            return;
        }
        Deadline deadline = new Deadline();
        DataLoader<Object, @Nullable Object> made = loader(batch.get(), deadline);
        DataLoader<Object, @Nullable Object> loader = registry.computeIfAbsent(name, absent -> made);
        if (registry instanceof ScheduledDataLoaderRegistry scheduled) {
            scheduled.register(
                    name, loader, DispatchPredicate.DISPATCH_ALWAYS); // the engine knows when; others wait for more
        }
        deadline.begin(budget.get(), loader);
    }

    private static DataLoader<Object, @Nullable Object> loader(
            Function<Set<Object>, Map<Object, @Nullable Object>> batch, Deadline deadline) {
        MappedBatchLoader<Object, @Nullable Object> load = keys -> {
            deadline.end();
            return CompletableFuture.completedFuture(batch.apply(keys));
        };
        return DataLoaderFactory.newMappedDataLoader(load);
    }

    /** When a loader that nobody dispatched dispatches itself. */
    private static final class Deadline {

        private final AtomicReference<@Nullable Watch> watch = new AtomicReference<>();

        @SuppressWarnings("FutureReturnValueIgnored") // those who loaded a key have its future
        void begin(Budget budget, DataLoader<?, ?> loader) {
            watch.set(Watch.over(budget, () -> {
                end();
                loader.dispatch();
            }));
        }

        void end() {
            Watch running = watch.getAndSet(null);
            if (running != null) {
                running.close();
            }
        }
    }
}
