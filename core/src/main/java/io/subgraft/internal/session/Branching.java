package io.subgraft.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * A transaction for each read that runs beside others. What finds no place among those that may run at a time is read by
 * whoever wanted it, so that nobody waits for a place; and whoever waits for a branch holds no connection meanwhile, so that
 * no number of operations can wait for each other's.
 */
final class Branching extends Transactions {

    private final Executor executor;
    private final Semaphore places;

    Branching(Executor executor, int atMost) {
        if (atMost < 1) {
            throw new IllegalArgumentException("At most " + atMost + " reads beside others");
        }
        this.executor = executor;
        this.places = new Semaphore(atMost);
    }

    @Override
    void together(UnitOfWork work, List<Consumer<UnitOfWork>> reads) {
        List<Consumer<UnitOfWork>> own = new ArrayList<>(reads.size());
        List<Branch> branches = new ArrayList<>(reads.size());
        for (Consumer<UnitOfWork> each : reads) {
            if (own.isEmpty() || !places.tryAcquire()) { // the first is that of this thread in any case
                own.add(each);
            } else {
                branches.add(new Branch(work.branch(), each, places));
            }
        }
        branches.forEach(this::start);
        try {
            own.forEach(each -> each.accept(work));
        } finally {
            end(work, branches);
        }
        branches.forEach(Branch::check);
    }

    private void start(Branch branch) {
        try {
            executor.execute(branch);
        } catch (RejectedExecutionException busy) {
            // It is run when it is waited for.
        }
    }

    private static void end(UnitOfWork work, List<Branch> branches) {
        if (branches.isEmpty()) {
            return;
        }
        try {
            work.close();
        } finally {
            branches.forEach(Branch::await);
        }
    }
}
