package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.subgraft.database.Database;
import io.subgraft.testkit.StatementLog;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Function;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Test;

/** The Java of docs/querying.md compiles and holds; its queries are run by the test of the bookshop. */
class QueryingPageTest implements PageTest {

    private static final Markdown PAGE = Markdown.page("docs/querying.md");
    private static final List<String> SNIPPETS = PAGE.take("java", 1);
    private static final CompiledModel MODEL = CompiledModel.of(
            """
            package app;
            import jakarta.persistence.*;
            @Entity @io.subgraft.annotation.GraphQLExposed
            public class Book { @Id Long id; String title; java.math.BigDecimal price; }
            """, """
            package app;
            import io.subgraft.Subgraft;
            import io.subgraft.testkit.StatementLog;
            import jakarta.persistence.EntityManagerFactory;
            import java.util.Map;
            import java.util.function.Function;
            public class Counting {
              public static void run(Function<StatementLog, EntityManagerFactory> start, String document) {
                %s
                Subgraft subgraft = Subgraft.builder(start.apply(log)).build();
                %s
              }
            }
            """.formatted(SNIPPETS.get(0).lines().findFirst().orElseThrow(), rest(SNIPPETS.get(0))));

    QueryingPageTest() {
        PAGE.leaveOperationsToTheBookshop();
    }

    @Override
    public Markdown page() {
        return PAGE;
    }

    private static String rest(String snippet) {
        return snippet.substring(snippet.indexOf('\n'));
    }

    @Test
    void countsTheStatements() throws Exception {
        assertThat(MODEL.messages()).isEmpty();
        Method run = MODEL.type("app.Counting").getMethod("run", Function.class, String.class);
        Function<StatementLog, EntityManagerFactory> start = QueryingPageTest::start;
        Thread.currentThread().setContextClassLoader(MODEL.loader());
        try {
            run.invoke(null, start, "{ books { nodes { title price } } }");
            assertThatThrownBy(() -> run.invoke(null, start, "{ books { nodes { title } } }"))
                    .isInstanceOf(InvocationTargetException.class)
                    .hasCauseInstanceOf(AssertionError.class);
        } finally {
            Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        }
    }

    private static EntityManagerFactory start(StatementLog log) {
        return new HibernatePersistenceConfiguration("model")
                .managedClass(MODEL.type("app.Book"))
                .jdbcUrl(Database.H2.newUrl())
                .property(AvailableSettings.HBM2DDL_AUTO, "create")
                .property("hibernate.session_factory.statement_inspector", log)
                .createEntityManagerFactory();
    }
}
