package io.subgraft.error;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

/**
 * Why a request gets no data. Who asks for too much gets nothing, nor does anybody while the database is away: our own engine
 * leaves out the data then, another has nulls in it.
 */
public record Refusal(RuntimeException reason) {

    /** Refuses the request of a context as a whole, and with one error. */
    public static void of(GraphQLContext request, RuntimeException reason) {
        request.put(Refusal.class, new Refusal(reason));
    }

    /** Why the request of a context is refused, or null; asked once, it is forgotten, for a host may use a context twice. */
    public static @Nullable Refusal take(GraphQLContext request) {
        Refusal refusal = request.get(Refusal.class);
        if (refusal != null) {
            request.delete(Refusal.class);
        }
        return refusal;
    }
}
