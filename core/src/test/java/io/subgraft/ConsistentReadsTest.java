package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.subgraft.database.Database;
import io.subgraft.database.PersistenceUnit;
import io.subgraft.database.Sql;
import io.subgraft.library.Author;
import io.subgraft.library.Book;
import io.subgraft.library.Chapter;
import io.subgraft.library.Contract;
import io.subgraft.library.Review;
import io.subgraft.library.SubgraftModule;
import io.subgraft.library.Tag;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.junit.jupiter.api.Test;

/** Somebody else commits between the statements of an operation. */
class ConsistentReadsTest {

    private static final String DOCUMENT = "{ authors { nodes { name } totalCount } }";

    @Test
    void anOperationSeesOneStateOfTheDatabase() {
        assertThat(seen(true)).isEqualTo("{authors={nodes=[{name=Ann}], totalCount=1}}");
    }

    @Test
    void byDefaultEachStatementSeesWhatWasCommittedBeforeIt() {
        assertThat(seen(false)).isEqualTo("{authors={nodes=[{name=Ann}], totalCount=2}}");
    }

    @Test
    void onlyPostgreSqlIsAskedForIt() {
        SubgraftBuilder builder = Subgraft.builder(Library.standard(Database.H2).sessionFactory());
        assertThatThrownBy(builder::consistentReads)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A snapshot for each operation is for PostgreSQL only; elsewhere give the connections the"
                        + " isolation REPEATABLE_READ, in the options of their pool");
    }

    private static String seen(boolean snapshot) {
        String url = Database.POSTGRESQL.newUrl();
        AtomicInteger reads = new AtomicInteger();
        StatementInspector another = sql -> {
            if (sql.startsWith("select") && reads.incrementAndGet() == 2) {
                Sql.execute(url, "insert into Author (id, name) values (2, 'Bob')");
            }
            return sql;
        };
        try (SessionFactory sessions = new PersistenceUnit()
                .managedClasses(Author.class, Book.class, Chapter.class, Contract.class, Review.class, Tag.class)
                .jdbcUrl(url)
                .property(AvailableSettings.HBM2DDL_AUTO, "create")
                .property(AvailableSettings.STATEMENT_INSPECTOR, another)
                .createEntityManagerFactory()) {
            Sql.execute(url, "insert into Author (id, name) values (1, 'Ann')");
            reads.set(0);
            SubgraftBuilder builder = Subgraft.builder(sessions).onlyModules(List.of(new SubgraftModule()));
            return (snapshot ? builder.consistentReads() : builder)
                    .build()
                    .execute(DOCUMENT)
                    .getData()
                    .toString();
        }
    }
}
