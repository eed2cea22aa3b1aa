package io.subgraft.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.Subgraft;
import io.subgraft.limit.Limits;
import io.subgraft.testkit.StatementLog;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** There is an index for all that the benchmark asks for, and no statement is such that PostgreSQL cannot use it. */
class PlansTest {

    private static Store store;
    private static SessionFactory sessions;
    private static StatementLog log;

    @BeforeAll
    static void fill() throws Exception {
        store = Store.own();
        log = new StatementLog();
        sessions = new HibernatePersistenceConfiguration("plans")
                .managedClasses(store.sessionFactory().getMetamodel().getEntities().stream()
                        .map(each -> each.getJavaType())
                        .toArray(Class<?>[]::new))
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, store.pool())
                .property(AvailableSettings.STATEMENT_INSPECTOR, log)
                .createEntityManagerFactory();
    }

    @AfterAll
    static void close() {
        sessions.close();
        store.close();
    }

    @ParameterizedTest
    @EnumSource(Query.class)
    void noTableHasToBeReadAsAWhole(Query query) throws Exception {
        Subgraft subgraft = Subgraft.builder(sessions).limits(Limits.none()).build();
        List<String> statements = log.during(
                        () -> assertThat(subgraft.execute(query.document()).getErrors())
                                .isEmpty())
                .sql();
        assertThat(statements).isNotEmpty();
        for (String sql : statements) {
            assertThat(plan(sql)).as(sql).doesNotContain("Seq Scan");
        }
    }

    /** The plan for any values, so that it hangs on no value of the data set. */
    private static String plan(String sql) throws SQLException {
        StringBuilder numbered = new StringBuilder("explain (generic_plan) ");
        int parameters = 0;
        for (char each : sql.toCharArray()) {
            numbered.append(each == '?' ? "$" + ++parameters : String.valueOf(each));
        }
        StringBuilder plan = new StringBuilder();
        // The extended protocol wants values for the parameters.
        String url = store.pool().getJdbcUrl() + "&preferQueryMode=simple";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet lines = explained(statement, numbered.toString())) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    /** PostgreSQL reads small tables as a whole because that is cheaper; here it is to do so only where there is no other way. */
    private static ResultSet explained(Statement statement, String sql) throws SQLException {
        statement.execute("set enable_seqscan = off");
        return statement.executeQuery(sql);
    }
}
