package io.subgraft.security;

import org.jspecify.annotations.Nullable;

/**
 * Who sends a request. The servlet makes one of its request; any other host puts one into the context of the execution:
 * {@code input.getGraphQLContext().put(Caller.class, caller)}. Where there is none, it is {@link #NOBODY}.
 *
 * <p>An application may have an implementation of its own, with whatever its policies need. It is asked on the thread that
 * executes the request.
 */
public interface Caller {

    /** Who is not known, and has no role. */
    Caller NOBODY = new Caller() {
        @Override
        public @Nullable String name() {
            return null;
        }

        @Override
        public boolean hasRole(String role) {
            return false;
        }
    };

    /** The name of the caller; null where it is not known. */
    @Nullable
    String name();

    /** Whether the caller has a role. */
    boolean hasRole(String role);

    /** What else is known of the caller, such as its tenant; null where nothing is. */
    default @Nullable Object attribute(String name) {
        return null;
    }
}
