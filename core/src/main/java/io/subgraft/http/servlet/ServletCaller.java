package io.subgraft.http.servlet;

import io.subgraft.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * The caller that the servlet container or a security framework authenticated. Its attributes are those of the request, so that
 * servlet filters can add to them.
 *
 * @param request the request; read only on its own thread, until the response is written
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
