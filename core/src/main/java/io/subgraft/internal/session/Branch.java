package io.subgraft.internal.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A read in a transaction of its own, run once: by the thread that begins it first, be it the one that waits for it. */
final class Branch implements Runnable {

    private final UnitOfWork work;
    private final Consumer<UnitOfWork> read;
    private final Semaphore place;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Optional<Throwable>> outcome = new CompletableFuture<>();

    /** A read that has taken a place, which it gives back. */
    Branch(UnitOfWork work, Consumer<UnitOfWork> read, Semaphore place) {
        this.work = work;
        this.read = read;
        this.place = place;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // whatever it is, it is thrown where the read is waited for
    public void run() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        Throwable thrown = null;
        try (work) {
            read.accept(work);
        } catch (Throwable failure) {
            thrown = failure;
        } finally {
            place.release();
            outcome.complete(Optional.ofNullable(thrown));
        }
    }

    /** Returns when it is done, well or not. */
    void await() {
        run();
        outcome.join();
    }

    /** Throws what the read threw. */
    void check() {
        Throwable thrown = outcome.join().orElse(null);
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException failure) {
            throw failure;
        }
    }
}
