package io.subgraft.limit;

import io.subgraft.error.LimitException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Holds the limits of a request, one number for each {@link Limit}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Limits limits = Limits.standard().with(Limit.DEPTH, 20).with(Limit.MILLISECONDS, 2_000);
 * }</pre>
 *
 * <p>A request that exceeds a limit is rejected as a whole: no data, and one error with {@link Limit#code()}, before any SQL
 * wherever the excess is known by then.
 */
public final class Limits {

    private final Map<Limit, Integer> maxima;

    private Limits(Map<Limit, Integer> maxima) {
        this.maxima = maxima;
    }

    /** Returns the default limits, each {@link Limit#standard()}. */
    public static Limits standard() {
        Map<Limit, Integer> maxima = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            maxima.put(limit, limit.standard());
        }
        return new Limits(maxima);
    }

    /** Returns limits that reject nothing, for clients that are trusted. */
    public static Limits none() {
        Map<Limit, Integer> maxima = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            maxima.put(limit, Integer.MAX_VALUE);
        }
        return new Limits(maxima);
    }

    /**
     * Returns a copy with another value of one limit; these limits do not change.
     *
     * @param atMost the maximum that is accepted, in the unit of the limit; {@link Integer#MAX_VALUE} for no limit
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits with(Limit limit, int atMost) {
        if (atMost < 1) {
            throw new IllegalArgumentException(limit + " of " + atMost + " would refuse everything");
        }
        Map<Limit, Integer> changed = new EnumMap<>(maxima);
        changed.put(limit, atMost);
        return new Limits(changed);
    }

    /** Returns the maximum that is accepted, in the unit of the limit; {@link Integer#MAX_VALUE} for no limit. */
    public int max(Limit limit) {
        return maxima.getOrDefault(limit, limit.standard());
    }

    /**
     * Rejects a request that exceeds a limit.
     *
     * @param asked what the request asks for, in the unit of the limit
     * @throws LimitException if that is more than the limit
     */
    public void check(Limit limit, long asked) {
        if (isOver(limit, asked)) {
            throw exceeded(limit, asked);
        }
    }

    /**
     * Rejects a request that exceeds a limit.
     *
     * @param asked what the request asks for, in the unit of the limit
     * @param why what to add to the message: the reason and the remedy
     * @throws LimitException if that is more than the limit
     */
    public void check(Limit limit, long asked, Supplier<String> why) {
        if (isOver(limit, asked)) {
            throw new LimitException(
                    limit.code(),
                    limit.message(asked, max(limit)) + "; " + why.get() + ", or raise the limit " + limit);
        }
    }

    /**
     * Rejects a request that exceeds a limit.
     *
     * @param asked what the request asks for, in the unit of the limit
     * @param place the name of an argument, then of the fields of its value
     * @throws LimitException if that is more than the limit
     */
    public void check(Limit limit, long asked, List<String> place) {
        if (isOver(limit, asked)) {
            throw new LimitException(
                    limit.code(),
                    new ArrayList<>(place),
                    "The argument " + String.join(".", place) + " " + limit.message(asked, max(limit)));
        }
    }

    /** The greatest int stands for no limit, because an estimate can be greater. */
    private boolean isOver(Limit limit, long asked) {
        int atMost = max(limit);
        return asked > atMost && atMost != Integer.MAX_VALUE;
    }

    /**
     * Returns the exception that rejects a request, without throwing it.
     *
     * @param asked what the request asks for, in the unit of the limit
     */
    public LimitException exceeded(Limit limit, long asked) {
        return new LimitException(limit.code(), limit.message(asked, max(limit)));
    }
}
