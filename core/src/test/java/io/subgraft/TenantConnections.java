package io.subgraft;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;

/** A database that has rows for one tenant only. */
final class TenantConnections implements MultiTenantConnectionProvider<String> {

    static final String READER = "reader";

    private static final long serialVersionUID = 1;

    private final String url;

    TenantConnections(String url) {
        this.url = url;
    }

    @Override
    public Connection getConnection(String tenant) throws SQLException {
        if (!tenant.equals(READER)) {
            throw new SQLException("No rows for " + tenant);
        }
        return getAnyConnection();
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public void releaseConnection(String tenant, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return false;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }
}
