package io.subgraft.conformance;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** The same tenant for every session. */
record FixedTenant(String tenant) implements CurrentTenantIdentifierResolver<String> {

    @Override
    public String resolveCurrentTenantIdentifier() {
        return tenant;
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }
}
