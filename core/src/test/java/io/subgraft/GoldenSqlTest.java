package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Database;
import io.subgraft.explain.Explanation;
import io.subgraft.testkit.SentStatements;
import io.subgraft.testkit.StatementLog;
import io.subgraft.zoo.ZooModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is explained of a query is what is sent, and the SQL of every query {@code golden/…/x.graphql}, stands beside it: {@code x.sql} is that of H2, and {@code
 * x.postgresql.sql} and {@code x.mariadb.sql} are there where theirs differs, {@code x.6.6.sql} and the like where that of an
 * older line of Hibernate ORM does. {@code -Dgolden.update=true} writes them anew.
 */
@ParameterizedClass
@EnumSource(Database.class)
class GoldenSqlTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private final Database database;

    GoldenSqlTest(Database database) {
        this.database = database;
    }

    static List<Path> queries() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(each -> each.toString().endsWith(".graphql"))
                    .map(GOLDEN::relativize)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isSentAsItStands(Path query) throws IOException {
        String sent = sql(query);
        if (UPDATE) {
            write(query, sent);
        }
        assertThat(sent).isEqualTo(Files.readString(expected(files(query))));
    }

    private String sql(Path query) throws IOException {
        boolean ofZoo = query.startsWith("zoo");
        Library library = ofZoo ? null : Library.standard(database);
        Menagerie zoo = ofZoo ? Menagerie.of(database) : null;
        Subgraft subgraft = ofZoo ? subgraft(zoo.sessions()) : library.subgraft();
        String document = Files.readString(GOLDEN.resolve(query));
        Runnable execution =
                () -> assertThat(subgraft.execute(document).getErrors()).isEmpty();
        SentStatements sent =
                ofZoo ? zoo.log().during(execution) : library.log().during(execution);
        Explanation explanation = subgraft.explain(document, Map.of());
        sent.assertCount(explanation);
        assertColumns(sent, explanation);
        return GoldenSql.text(sent.sql());
    }

    /** Asserts that each statement selects as many columns as the explained one. */
    private static void assertColumns(SentStatements sent, Explanation explanation) {
        StatementLog hql = new StatementLog();
        SentStatements foretold = hql.during(() -> explanation.statements().forEach(hql::inspect));
        for (int i = 0; i < sent.sql().size(); i++) {
            assertThat(sent.columns(i)).hasSameSizeAs(foretold.columns(i));
        }
    }

    private static Subgraft subgraft(SessionFactory sessions) {
        return Subgraft.builder(sessions).onlyModules(List.of(new ZooModule())).build();
    }

    /** From the most specific to what all have in common. */
    private List<Path> files(Path query) {
        Stream<String> older = Lines.isNewest() ? Stream.empty() : Stream.of(dialect() + "." + Lines.hibernate());
        return Stream.concat(older, Stream.of(dialect(), ""))
                .distinct()
                .map(each -> GOLDEN.resolve(query.toString().replace(".graphql", each + ".sql")))
                .toList();
    }

    private String dialect() {
        return database == Database.H2 ? "" : "." + database.name().toLowerCase(Locale.ROOT);
    }

    private static Path expected(List<Path> files) {
        return files.stream().filter(Files::exists).findFirst().orElseThrow();
    }

    /** H2 and the newest line come first; the others write only what differs. */
    private void write(Path query, String sent) {
        List<Path> files = files(query);
        try {
            Files.deleteIfExists(files.get(0));
            if (files.size() == 1 || !Files.readString(expected(files)).equals(sent)) {
                Files.writeString(files.get(0), sent);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
