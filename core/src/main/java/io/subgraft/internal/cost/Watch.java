package io.subgraft.internal.cost;

import io.subgraft.limit.Cancellation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Cancels what runs when the time of a request is over or the request is. It has no thread of its own, and costs none that
 * ends in time.
 */
public final class Watch implements AutoCloseable {

    /** What was cancelled just before it began to run is cancelled again. */
    private static final long AGAIN_MILLIS = 50;

    private final Runnable cancel;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    private Watch(Runnable cancel) {
        this.cancel = cancel;
    }

    /**
     * Begins to watch a request.
     *
     * @param cancel ends what runs, if anything does; called by another thread, several times perhaps
     */
    @SuppressWarnings("FutureReturnValueIgnored") // what ends with the watch is waited for by nobody
    public static Watch over(Budget budget, Runnable cancel) {
        Watch watch = new Watch(cancel);
        watch.after(Math.max(1, budget.remainingMillis()));
        Cancellation cancellation = budget.cancellation();
        if (cancellation != null) {
            CompletableFuture.anyOf(watch.done, cancellation.future()).thenRunAsync(watch::fire);
        }
        return watch;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // as above
    private void after(long millis) {
        // The timer of the copy ends with the copy, and the copy with the watch.
        CompletableFuture<Void> time = done.copy().orTimeout(millis, TimeUnit.MILLISECONDS);
        time.whenComplete((nothing, timeout) -> {
            if (timeout != null) {
                CompletableFuture.runAsync(this::fire); // to cancel may take a connection of its own
            }
        });
    }

    private void fire() {
        if (!done.isDone()) {
            try {
                cancel.run();
            } finally {
                after(AGAIN_MILLIS);
            }
        }
    }

    @Override
    public void close() {
        done.complete(null);
    }
}
