package io.subgraft;

import graphql.ExecutionResult;
import io.subgraft.database.Answer;
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
import io.subgraft.testkit.StatementLog;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;

/** The library in a database of its own, with a record of every statement that Hibernate sends. */
public final class Library implements AutoCloseable {

    private static final Map<Database, Library> STANDARD = new EnumMap<>(Database.class);

    private final String url;
    private final SessionFactory sessionFactory;
    private final Subgraft subgraft;
    private final StatementLog log = new StatementLog();

    public Library(Database database, int authors) {
        this(database, Holdings.of(authors));
    }

    /** A library with what the given statements insert. */
    public Library(Database database, String... inserts) {
        this.url = database.newUrl();
        this.sessionFactory = sessionFactory(url, log);
        Sql.execute(url, Stream.of(inserts).map(database::sql).toArray(String[]::new));
        this.subgraft = Subgraft.builder(sessionFactory)
                .onlyModules(List.of(new SubgraftModule()))
                .build();
    }

    /** A library that tests read but do not change. */
    public static synchronized Library standard(Database database) {
        return STANDARD.computeIfAbsent(database, absent -> new Library(absent, 12));
    }

    private static SessionFactory sessionFactory(String url, StatementLog recorder) {
        return new PersistenceUnit()
                .managedClasses(Author.class, Book.class, Chapter.class, Contract.class, Review.class, Tag.class)
                .jdbcUrl(url)
                .property(AvailableSettings.HBM2DDL_AUTO, "create")
                .property(AvailableSettings.AUTOCOMMIT, true) // as of usual pools
                .property(AvailableSettings.STATEMENT_INSPECTOR, recorder)
                .createEntityManagerFactory();
    }

    public String url() {
        return url;
    }

    public SessionFactory sessionFactory() {
        return sessionFactory;
    }

    public Subgraft subgraft() {
        return subgraft;
    }

    /** Executes a document that must succeed, and returns its data. */
    public Answer query(String document) {
        ExecutionResult result = subgraft.execute(document);
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(result.getErrors());
        }
        return new Answer(result.getData());
    }

    StatementLog log() {
        return log;
    }

    /** The statements that an action sends. */
    public List<String> statements(Runnable action) {
        return log.during(action).sql();
    }

    @Override
    public void close() {
        sessionFactory.close();
    }
}
