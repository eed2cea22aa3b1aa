package io.subgraft.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Remembers the SQL that Hibernate sends. Give it to the persistence unit of a test as the property {@code
 * hibernate.session_factory.statement_inspector}; then
 *
 * <pre>{@code
 * log.during(() -> subgraft.execute("{ books { nodes { title author { name } } } }"))
 *         .assertCount(1)
 *         .assertColumns(0, "b1_0.title", "b1_0.author_id", "a1_0.name");
 * }</pre>
 */
public final class StatementLog implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private final transient List<String> statements = new CopyOnWriteArrayList<>();

    /** A log that is empty. */
    public StatementLog() {}

    @Override
    public String inspect(String sql) {
        statements.add(sql);
        return sql;
    }

    /** The statements that are sent while an action runs; none other may run meanwhile. */
    public SentStatements during(Runnable action) {
        statements.clear();
        action.run();
        return new SentStatements(statements);
    }
}
