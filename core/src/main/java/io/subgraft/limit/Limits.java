package io.subgraft.limit;

import io.subgraft.error.LimitException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How much of everything is served to one request. It is immutable. */
public final class Limits {

    private final Map<Limit, Integer> most;

    private Limits(Map<Limit, Integer> most) {
        this.most = most;
    }

    /** What is served unless said otherwise. */
    public static Limits standard() {
        Map<Limit, Integer> most = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            most.put(limit, limit.standard());
        }
        return new Limits(most);
    }

    /** No limits, for requests that are all of one's own making. */
    public static Limits none() {
        Map<Limit, Integer> most = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            most.put(limit, Integer.MAX_VALUE);
        }
        return new Limits(most);
    }

    /**
     * The same limits but for one.
     *
     * @param atMost what is just served; at least 1, and {@link Integer#MAX_VALUE} for no limit
     */
    public Limits with(Limit limit, int atMost) {
        if (atMost < 1) {
            throw new IllegalArgumentException(limit + " of " + atMost + " would refuse everything");
        }
        Map<Limit, Integer> changed = new EnumMap<>(most);
        changed.put(limit, atMost);
        return new Limits(changed);
    }

    /** What is just served. */
    public int most(Limit limit) {
        return most.getOrDefault(limit, limit.standard());
    }

    /**
     * Compares what was asked for with what is served.
     *
     * @throws LimitException if more was asked for than is served
     */
    public void check(Limit limit, long asked) {
        if (isOver(limit, asked)) {
            throw exceeded(limit, asked);
        }
    }

    /**
     * Compares what was asked for with what is served.
     *
     * @param why what to say of it, and what to do
     * @throws LimitException if more was asked for than is served
     */
    public void check(Limit limit, long asked, Supplier<String> why) {
        if (isOver(limit, asked)) {
            throw new LimitException(
                    limit.code(),
                    limit.message(asked, most(limit)) + "; " + why.get() + ", or raise the limit " + limit);
        }
    }

    /**
     * Compares what was asked for with what is served.
     *
     * @throws LimitException if a place in the value of an argument asks for more than is served
     */
    public void check(Limit limit, long asked, List<String> place) {
        if (isOver(limit, asked)) {
            throw new LimitException(
                    limit.code(),
                    new ArrayList<>(place),
                    "The argument " + String.join(".", place) + " " + limit.message(asked, most(limit)));
        }
    }

    /** The greatest number stands for no limit: what is estimated can be more. */
    private boolean isOver(Limit limit, long asked) {
        int atMost = most(limit);
        return asked > atMost && atMost != Integer.MAX_VALUE;
    }

    /** What to say to a request that asks for too much. */
    public LimitException exceeded(Limit limit, long asked) {
        return new LimitException(limit.code(), limit.message(asked, most(limit)));
    }
}
