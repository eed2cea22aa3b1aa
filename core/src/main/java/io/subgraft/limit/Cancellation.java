package io.subgraft.limit;

import java.util.concurrent.CompletableFuture;

/**
 * Lets a host end a request that nobody waits for any more. Put it into the context of the request by its class; the statement
 * that runs is cancelled in the database, and no other begins.
 */
public final class Cancellation {

    private final CompletableFuture<Void> cancelled = new CompletableFuture<>();

    /** Ends the request, from any thread. */
    public void cancel() {
        cancelled.complete(null);
    }

    public boolean isCancelled() {
        return cancelled.isDone();
    }

    public CompletableFuture<Void> future() {
        return cancelled;
    }
}
