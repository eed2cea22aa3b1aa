package io.subgraft.internal.access;

import io.subgraft.error.ForbiddenException;
import io.subgraft.internal.model.RowConditions;
import io.subgraft.security.Caller;
import io.subgraft.security.EnabledFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.engine.spi.FilterDefinition;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;

/** Finds the tenant and the enabled filters of requests. */
public final class Sessions {

    private final SessionFactoryImplementor sessionFactory;
    private final Function<Caller, List<EnabledFilter>> filters;
    private final List<FilterDefinition> automatic;
    private final boolean isOfTenants;
    private final boolean isFiltered;

    /**
     * @param filters the filters that are enabled for a caller, beside those that enable themselves
     * @throws IllegalStateException if nothing tells the tenant of a request though the persistence unit has tenants
     */
    public Sessions(SessionFactoryImplementor sessionFactory, Function<Caller, List<EnabledFilter>> filters) {
        this.sessionFactory = sessionFactory;
        this.filters = filters;
        this.automatic = List.copyOf(sessionFactory.getAutoEnabledFilters());
        this.isOfTenants = sessionFactory.getSessionFactoryOptions().isMultiTenancyEnabled() || hasTenantIds();
        this.isFiltered =
                sessionFactory.getDefinedFilterNames().stream().anyMatch(each -> !RowConditions.TENANT.equals(each));
        if (isOfTenants && sessionFactory.getCurrentTenantIdentifierResolver() == null) {
            throw new IllegalStateException(
                    "The persistence unit has tenants, and nothing tells the tenant of a request;"
                            + " name a CurrentTenantIdentifierResolver by hibernate.tenant_identifier_resolver");
        }
    }

    private boolean hasTenantIds() {
        return sessionFactory.getDefinedFilterNames().contains(RowConditions.TENANT);
    }

    /**
     * What the sessions of a caller's request are opened with.
     *
     * @throws ForbiddenException if the request has no tenant though the persistence unit has
     */
    SessionScope scope(Caller caller) {
        CurrentTenantIdentifierResolver<Object> resolver = sessionFactory.getCurrentTenantIdentifierResolver();
        if (resolver == null && !isFiltered) {
            return SessionScope.PLAIN;
        }
        Object tenant = resolver == null ? null : resolver.resolveCurrentTenantIdentifier();
        if (tenant == null && isOfTenants) {
            throw ForbiddenException.withoutTenant();
        }
        boolean isKept = tenant != null && resolver != null && hasTenantIds() && !resolver.isRoot(tenant);
        return SessionScope.of(tenant, isKept ? RowConditions.TENANT : null, enabled(caller));
    }

    private List<EnabledFilter> enabled(Caller caller) {
        Map<String, EnabledFilter> enabled = new TreeMap<>();
        automatic.forEach(each -> enabled.put(each.getFilterName(), resolved(each)));
        filters.apply(caller).forEach(each -> enabled.put(each.name(), each));
        return new ArrayList<>(enabled.values());
    }

    /** With the values of its parameters: what resolves them may look at the thread, and sessions are opened on several. */
    private static EnabledFilter resolved(FilterDefinition definition) {
        EnabledFilter filter = EnabledFilter.of(definition.getFilterName());
        for (String parameter : definition.getParameterNames()) {
            @Nullable Supplier<?> resolver = definition.getParameterResolver(parameter);
            Object value = resolver == null ? null : resolver.get();
            filter = value == null ? filter : filter.with(parameter, value);
        }
        return filter;
    }
}
