package io.subgraft.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Records the SQL that Hibernate sends, for tests. Set an instance as the property
 * {@code hibernate.session_factory.statement_inspector} of the persistence unit:
 *
 * <pre>{@code
 * StatementLog log = new StatementLog();
 * properties.put("hibernate.session_factory.statement_inspector", log);
 *
 * log.during(() -> subgraft.execute("{ books { nodes { title author { name } } } }"))
 *         .assertCount(1)
 *         .assertColumns(0, "b1_0.title", "b1_0.author_id", "a1_0.name");
 * }</pre>
 *
 * <p>Statements of several threads are recorded; {@link #during} may run on one thread at a time only.
 */
public final class StatementLog implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private final transient List<String> statements = new CopyOnWriteArrayList<>();

    /** Creates an empty log. */
    public StatementLog() {}

    @Override
    public String inspect(String sql) {
        statements.add(sql);
        return sql;
    }

    /**
     * Runs an action and returns the statements that are sent meanwhile, by any thread. It discards what was recorded before.
     */
    public SentStatements during(Runnable action) {
        statements.clear();
        action.run();
        return new SentStatements(statements);
    }
}
