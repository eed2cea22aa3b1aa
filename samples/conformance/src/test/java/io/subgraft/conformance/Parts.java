package io.subgraft.conformance;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.subgraft.Subgraft;
import io.subgraft.conformance.parts.Maker;
import io.subgraft.conformance.parts.Part;
import io.subgraft.conformance.parts.SubgraftModule;
import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import io.subgraft.federation.Federation;
import io.subgraft.limit.Limits;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Ten makers with a hundred parts each, in a database of their own. */
final class Parts implements AutoCloseable {

    private static final Map<Database, Parts> STANDARD = new EnumMap<>(Database.class);

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final SessionFactory sessionFactory;
    private final Subgraft subgraft;

    Parts(Database database, Federation federation) {
        this(database, federation, Limits.standard());
    }

    Parts(Database database, Federation federation, Limits limits) {
        String url = database.newUrl();
        StatementInspector recorder = sql -> {
            statements.add(sql);
            return sql;
        };
        this.sessionFactory = new HibernatePersistenceConfiguration("parts")
                .managedClasses(Maker.class, Part.class)
                .jdbcUrl(url)
                .property(AvailableSettings.HBM2DDL_AUTO, "create")
                .property(AvailableSettings.STATEMENT_INSPECTOR, recorder)
                .createEntityManagerFactory();
        for (int maker = 0; maker < 10; maker++) {
            Sql.execute(url, "insert into Maker (code, name) values ('m" + maker + "', 'Maker " + maker + "')");
            StringBuilder parts = new StringBuilder("insert into Part (id, sku, serial, maker_code) values ");
            for (int serial = 0; serial < 100; serial++) {
                int id = maker * 100 + serial;
                parts.append(serial == 0 ? "" : ", ")
                        .append("(" + id + ", 'sku-" + id + "', " + serial + ", 'm" + maker + "')");
            }
            Sql.execute(url, parts.toString());
        }
        this.subgraft = Subgraft.builder(sessionFactory)
                .onlyModules(List.of(new SubgraftModule()))
                .extension(federation)
                .limits(limits)
                .build();
        statements.clear();
    }

    /** Those that tests read but do not change. */
    static synchronized Parts standard(Database database) {
        return STANDARD.computeIfAbsent(database, absent -> new Parts(absent, new Federation()));
    }

    ExecutionResult entities(List<?> representations, String selection) {
        return execute(
                "query($representations: [_Any!]!) { _entities(representations: $representations) " + selection + " }",
                Map.of("representations", representations));
    }

    ExecutionResult execute(String document, Map<String, Object> variables) {
        statements.clear();
        return subgraft.execute(
                ExecutionInput.newExecutionInput(document).variables(variables).build());
    }

    Subgraft subgraft() {
        return subgraft;
    }

    /** Runs something whose statements count. */
    <T> T asks(Asking<T> asking) throws IOException {
        statements.clear();
        return asking.ask();
    }

    interface Asking<T> {
        T ask() throws IOException;
    }

    List<String> statements() {
        return List.copyOf(statements);
    }

    SessionFactory sessionFactory() {
        return sessionFactory;
    }

    @Override
    public void close() {
        sessionFactory.close();
    }
}
