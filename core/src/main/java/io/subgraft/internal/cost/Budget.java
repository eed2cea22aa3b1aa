package io.subgraft.internal.cost;

import graphql.GraphQLContext;
import graphql.execution.ExecutionId;
import io.subgraft.error.ErrorCode;
import io.subgraft.error.LimitException;
import io.subgraft.internal.observe.Observation;
import io.subgraft.limit.Cancellation;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** The cost, statements, rows and time that one request has used. Thread-safe. */
public final class Budget {

    private final ExecutionId execution;
    private final Limits limits;
    private final @Nullable Cancellation cancellation;
    private final Observation observation;
    private final long began = System.nanoTime();
    private final Estimate planned = new Estimate(Weights.NONE);
    private boolean isWeighed;
    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong rows = new AtomicLong();

    private Budget(ExecutionId execution, Limits limits, @Nullable Cancellation cancellation, Observation observation) {
        this.execution = execution;
        this.limits = limits;
        this.cancellation = cancellation;
        this.observation = observation;
    }

    /** Returns the budget of the request of a context; creates it on the first call, when its time begins. */
    public static Budget of(GraphQLContext context, ExecutionId execution, Limits limits) {
        Budget known = context.get(Budget.class);
        if (known == null || !known.execution.equals(execution)) { // a host may use a context twice
            known = new Budget(
                    execution,
                    limits,
                    context.get(Cancellation.class),
                    context.getOrDefault(Observation.class, Observation.UNHEARD));
            context.put(Budget.class, known);
        }
        return known;
    }

    /**
     * Adds planned reads to those planned before; called before the first of them runs.
     *
     * @throws LimitException if the sum exceeds a limit
     */
    public void plan(Estimate reads) {
        synchronized (planned) {
            planned.add(reads);
            planned.check(limits);
        }
    }

    /**
     * Adds the cost of the fields of the operation, once.
     *
     * @throws LimitException if the sum exceeds a limit
     */
    public void weigh(DoubleSupplier fields) {
        synchronized (planned) {
            if (!isWeighed) {
                isWeighed = true;
                planned.fields(fields.getAsDouble());
            }
            planned.check(limits);
        }
    }

    /** Returns the cost of what is planned so far, in rows. */
    public long cost() {
        synchronized (planned) {
            return planned.cost();
        }
    }

    /**
     * Counts a statement that is about to begin.
     *
     * @throws LimitException if the request may run no other statement
     */
    public void statement() {
        check();
        read(0);
        limits.check(Limit.STATEMENTS, statements.incrementAndGet());
    }

    /**
     * Counts rows that were read.
     *
     * @throws LimitException if the request has read too many rows with these
     */
    public void read(int more) {
        limits.check(Limit.ROWS, rows.addAndGet(more));
    }

    /** Returns the listener that is notified of each statement of this request. */
    public Observation observation() {
        return observation;
    }

    /** Returns the number of rows that may still be read. */
    public int remainingRows() {
        return (int) Math.min(Integer.MAX_VALUE - 1L, Math.max(0, limits.max(Limit.ROWS) - rows.get()));
    }

    /**
     * Checks the time, and whether the request was cancelled.
     *
     * @throws LimitException if the time is over or the request was cancelled
     */
    public void check() {
        if (cancellation != null && cancellation.isCancelled()) {
            throw new LimitException(ErrorCode.CANCELLED, "The request was cancelled");
        }
        if (remainingMillis() <= 0) {
            throw limits.exceeded(Limit.MILLISECONDS, 0);
        }
    }

    /** How many milliseconds are left. */
    public long remainingMillis() {
        return limits.max(Limit.MILLISECONDS) - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    @Nullable
    Cancellation cancellation() {
        return cancellation;
    }
}
