package io.subgraft.security;

import org.jspecify.annotations.Nullable;

/**
 * Represents who sends a request, for row policies and roles.
 *
 * <p>{@link io.subgraft.http.servlet.SubgraftServlet} creates one from the HTTP request. Any other host puts one into the
 * context of the execution; without one, the caller is {@link #NOBODY}:
 *
 * <pre>{@code
 * ExecutionInput input = ExecutionInput.newExecutionInput(document).build();
 * input.getGraphQLContext().put(Caller.class, caller);
 * ExecutionResult result = subgraft.execute(input);
 * }</pre>
 *
 * <p>An application may implement it with whatever its policies need. It is called on the thread of the request and, with
 * {@link io.subgraft.SubgraftBuilder#parallelReads}, by row policies on other threads.
 */
public interface Caller {

    /** The unknown caller: no name, no roles, no attributes. */
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

    /** Returns the name of the caller, or null if it is unknown. Listeners and the Flight Recorder receive it. */
    @Nullable
    String name();

    /** Returns whether the caller has a role. */
    boolean hasRole(String role);

    /** Returns an attribute of the caller, such as its tenant, or null if there is none of that name. */
    default @Nullable Object attribute(String name) {
        return null;
    }
}
