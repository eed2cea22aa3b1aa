package io.subgraft.internal.spring;

import io.subgraft.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;

/**
 * The caller that Spring Security knows. A role is an authority of that name, with or without the prefix {@code ROLE_}; the attribute
 * {@code authentication} is the {@link Authentication}, and {@code principal} its principal.
 */
record SecurityCaller(Authentication authentication) implements Caller {

    /** The caller of a context of Spring Security; nobody where it has none, or an anonymous one. */
    static Caller of(@Nullable SecurityContext context) {
        Authentication authentication = context == null ? null : context.getAuthentication();
        return authentication == null
                        || !authentication.isAuthenticated()
                        || authentication instanceof AnonymousAuthenticationToken
                ? Caller.NOBODY
                : new SecurityCaller(authentication);
    }

    @Override
    public String name() {
        return authentication.getName();
    }

    @Override
    public boolean hasRole(String role) {
        return authentication.getAuthorities().stream()
                .map(each -> String.valueOf(each.getAuthority()))
                .anyMatch(each -> each.equals(role) || each.equals("ROLE_" + role));
    }

    @Override
    public @Nullable Object attribute(String name) {
        return switch (name) {
            case "authentication" -> authentication;
            case "principal" -> authentication.getPrincipal();
            default -> null;
        };
    }
}
