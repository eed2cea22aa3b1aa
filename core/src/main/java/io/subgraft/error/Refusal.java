package io.subgraft.error;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

/**
 * The reason why a request is rejected as a whole, kept in its context. The result then has one error and no data; an engine that
 * a host configured itself returns nulls instead.
 */
public final class Refusal {

    private final RuntimeException reason;

    private Refusal(RuntimeException reason) {
        this.reason = reason;
    }

    /** Rejects the request of a context as a whole, for one reason. */
    public static void of(GraphQLContext request, RuntimeException reason) {
        request.put(Refusal.class, new Refusal(reason));
    }

    /**
     * Returns the refusal of the request of a context, or null, and removes it: a host may use a context for a second request.
     */
    public static @Nullable Refusal take(GraphQLContext request) {
        Refusal refusal = request.get(Refusal.class);
        if (refusal != null) {
            request.delete(Refusal.class);
        }
        return refusal;
    }

    /** Returns the exception that describes the reason. */
    public RuntimeException reason() {
        return reason;
    }
}
