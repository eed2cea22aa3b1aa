package io.subgraft.conformance;

import io.subgraft.security.Caller;
import java.util.HashSet;
import java.util.Set;

/** A caller of {@link SecuredModel}. */
public record SecuredCaller(String name, Integer tenant, Set<String> roles) implements Caller {

    @Override
    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    @Override
    public Object attribute(String attribute) {
        return attribute.equals("tenant") ? tenant : null;
    }

    /** The same with the right to see every row. */
    SecuredCaller everything() {
        Set<String> more = new HashSet<>(roles);
        more.add("everything");
        return new SecuredCaller(name, tenant, more);
    }
}
