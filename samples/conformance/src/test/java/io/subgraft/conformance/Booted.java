package io.subgraft.conformance;

import graphql.ExecutionResult;
import io.subgraft.Subgraft;
import io.subgraft.SubgraftBuilder;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** A compiled model on a database of its own, served. */
public final class Booted implements AutoCloseable {

    private final String url;
    private final CompiledModel model;
    private final SessionFactory sessionFactory;
    private final Subgraft subgraft;
    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** The model with the named managed classes on a new database, whose tables Hibernate creates. */
    public Booted(CompiledModel model, Database database, String... managedClasses) {
        this(
                model,
                database,
                List.of(managedClasses).stream().<Class<?>>map(model::type).toList());
    }

    public Booted(CompiledModel model, Database database, List<Class<?>> managedClasses) {
        this(model, database, Map.of(), managedClasses);
    }

    /** The same with options of the persistence unit. */
    public Booted(CompiledModel model, Database database, Map<String, ?> options, String... managedClasses) {
        this(
                model,
                database,
                options,
                List.of(managedClasses).stream().<Class<?>>map(model::type).toList());
    }

    private Booted(CompiledModel model, Database database, Map<String, ?> options, List<Class<?>> managedClasses) {
        this.url = database.newUrl();
        this.model = model;
        StatementInspector recorder = sql -> {
            statements.add(sql);
            return sql;
        };
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(model.loader());
        try {
            HibernatePersistenceConfiguration unit = new HibernatePersistenceConfiguration("model");
            unit.properties(options);
            this.sessionFactory = unit.managedClasses(managedClasses)
                    .jdbcUrl(url)
                    .property(AvailableSettings.HBM2DDL_AUTO, "create")
                    .property(AvailableSettings.AUTOCOMMIT, true) // as of usual pools
                    .property(AvailableSettings.STATEMENT_INSPECTOR, recorder)
                    .createEntityManagerFactory();
            this.subgraft = Subgraft.builder(sessionFactory).build();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The same model and rows with other options. */
    public Subgraft subgraft(UnaryOperator<SubgraftBuilder> options) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(model.loader());
        try {
            return options.apply(Subgraft.builder(sessionFactory)).build();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    public Booted with(String... sql) {
        Sql.execute(url, sql);
        return this;
    }

    public SessionFactory sessionFactory() {
        return sessionFactory;
    }

    public Subgraft subgraft() {
        return subgraft;
    }

    public String url() {
        return url;
    }

    /** Executes a document that must succeed, and returns its data. */
    public Answer query(String document) {
        ExecutionResult result = subgraft.execute(document);
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(result.getErrors());
        }
        return new Answer(result.getData());
    }

    public List<String> statements(Runnable action) {
        statements.clear();
        action.run();
        return List.copyOf(statements);
    }

    @Override
    public void close() {
        sessionFactory.close();
    }
}
