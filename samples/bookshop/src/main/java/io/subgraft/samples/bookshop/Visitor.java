package io.subgraft.samples.bookshop;

import io.subgraft.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/**
 * Who asks the secured shop, as a header of the request claims: {@code X-Caller: ann; roles=staff,press}. Anybody can write
 * that, so it is good for tests only.
 */
record Visitor(String name, Set<String> roles) implements Caller {

    static final String STAFF = "staff";

    private static final String HEADER = "X-Caller";
    private static final String ROLES = "roles=";

    /** The visitor of an open shop, in which nothing is hidden. */
    static Caller welcome(HttpServletRequest request) {
        return new Visitor(null, Set.of(STAFF));
    }

    /** The visitor that the header names; without it, nobody. */
    static Caller announced(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        return header == null ? Caller.NOBODY : of(header);
    }

    /** What is neither a name nor roles gives no right. */
    private static Caller of(String header) {
        String[] parts = header.split(";", 2);
        String rest = parts.length == 1 ? "" : parts[1].strip();
        Set<String> roles = rest.startsWith(ROLES)
                ? Set.copyOf(List.of(rest.substring(ROLES.length()).split("\\s*,\\s*")))
                : Set.of();
        return new Visitor(parts[0].isBlank() ? null : parts[0].strip(), roles);
    }

    @Override
    public boolean hasRole(String role) {
        return roles.contains(role);
    }
}
