package io.subgraft.http.servlet;

import io.subgraft.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * The caller that the servlet container knows, be it by its own means or by a security framework that wraps requests. Filters
 * can add what else they know as attributes of the request.
 *
 * @param request the request; it is asked while it is answered, and by the same thread
 */
record ServletCaller(HttpServletRequest request) implements Caller {

    @Override
    public @Nullable String name() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? null : principal.getName();
    }

    @Override
    public boolean hasRole(String role) {
        return request.isUserInRole(role);
    }

    @Override
    public @Nullable Object attribute(String name) {
        return request.getAttribute(name);
    }
}
