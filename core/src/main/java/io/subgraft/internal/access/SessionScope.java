package io.subgraft.internal.access;

import io.subgraft.security.EnabledFilter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Filter;
import org.hibernate.SharedSessionContract;
import org.jspecify.annotations.Nullable;

/**
 * What the sessions of one request are opened with, the same for all of them whatever thread they are opened on.
 *
 * @param tenant the tenant; null where the persistence unit has none
 * @param filters the filters that are enabled
 * @param enabled the names of all filters by which rows are left out, Hibernate's own of the tenant among them
 */
public record SessionScope(@Nullable Object tenant, List<EnabledFilter> filters, Set<String> enabled) {

    /** Of a persistence unit without tenants and filters. */
    public static final SessionScope PLAIN = new SessionScope(null, List.of(), Set.of());

    public SessionScope {
        filters = List.copyOf(filters);
        enabled = Set.copyOf(enabled);
    }

    /**
     * Returns the scope of a tenant with filters enabled.
     *
     * @param tenantFilter the name of the filter that keeps tenants apart; null where the tenant sees the rows of all
     */
    public static SessionScope of(
            @Nullable Object tenant, @Nullable String tenantFilter, Collection<EnabledFilter> filters) {
        Set<String> names = new TreeSet<>();
        filters.forEach(each -> names.add(each.name()));
        if (tenantFilter != null) {
            names.add(tenantFilter);
        }
        return new SessionScope(tenant, List.copyOf(filters), names);
    }

    /** Enables the filters on a session. */
    public void enable(SharedSessionContract session) {
        for (EnabledFilter each : filters) {
            Filter filter = session.enableFilter(each.name());
            each.parameters().forEach((name, value) -> {
                if (value instanceof Collection<?> all) {
                    filter.setParameterList(name, all);
                } else {
                    filter.setParameter(name, value);
                }
            });
        }
    }

    /** Whether one of the filters is enabled. */
    public boolean enablesAny(Collection<String> names) {
        return !enabled.isEmpty() && names.stream().anyMatch(enabled::contains);
    }
}
