package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever finds out that something is wrong, the answer has an id only, and the log has the rest, once. */
class UnexpectedErrorsTest {

    private static final CompiledModel MODEL = CompiledModel.of("""
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            @Entity @GraphQLExposed
            public class Item {
              @Id Long id;
              Double ratio;
              Float share;
              @Column(nullable = false) Double whole;
              @GraphQLField(requires = "ratio") public String worse() { throw new IllegalStateException("s3cr3t"); }
            }
            """);

    private final List<LogRecord> log = new ArrayList<>();
    private final Logger logger = Logger.getLogger("io.subgraft");
    private final Handler recorder = new Handler() {
        @Override
        public void publish(LogRecord logged) {
            log.add(logged);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(recorder);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(recorder);
        logger.setUseParentHandlers(true);
    }

    private static Booted shop(Database database) {
        return new Booted(MODEL, database, "shop.Item")
                .with(
                        "insert into Item (id, ratio, share, whole) values (1, 'NaN', 'Infinity', 1), (2, 0.5, 0.5, 2)",
                        "insert into Item (id, ratio, share, whole) values (3, '-Infinity', 'NaN', 'NaN')");
    }

    private void assertMasked(ExecutionResult result, int errors) {
        assertThat(result.getErrors()).hasSize(errors);
        assertThat(log).hasSize(errors);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < errors; i++) {
            GraphQLError error = result.getErrors().get(i);
            assertThat(error.getMessage()).isEqualTo("Internal error");
            assertThat(error.getExtensions())
                    .containsOnlyKeys("code", "errorId")
                    .containsEntry("code", "INTERNAL_SERVER_ERROR");
            assertThat(error.toSpecification()).containsKeys("message", "path", "locations", "extensions");
            String id = (String) error.getExtensions().get("errorId");
            assertThat(ids.add(id)).isTrue();
            assertThat(log.stream().filter(each -> each.getMessage().contains(id)))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"H2", "POSTGRESQL"})
    void whatIsNotANumberIsNullWithAnError(Database database) {
        try (Booted shop = shop(database)) {
            log.clear();
            ExecutionResult result = shop.subgraft().execute("{ items { nodes { id ratio share } } }");
            assertThat(result.<Object>getData())
                    .hasToString("{items={nodes=[{id=1, ratio=null, share=null}, {id=2, ratio=0.5, share=0.5},"
                            + " {id=3, ratio=null, share=null}]}}");
            assertMasked(result, 4);
            assertThat(log.get(0).getMessage()).contains("Can't serialize value (/items/nodes[0]/ratio)");
        }
    }

    /** A field that is not null takes its row with it, and everything above that is not null. */
    @Test
    void whatIsNotANumberTakesWhatMayNotBeNullWithIt() {
        try (Booted shop = shop(Database.H2)) {
            log.clear();
            ExecutionResult result =
                    shop.subgraft().execute("{ item(id: 3) { id whole } other: item(id: 2) { id whole } }");
            assertThat(result.<Object>getData()).hasToString("{item=null, other={id=2, whole=2.0}}");
            assertMasked(result, 1);
        }
    }

    @Test
    void whatTheApplicationAddsIsMaskedToo() {
        try (Booted shop = shop(Database.H2)) {
            Subgraft subgraft = shop.subgraft(builder -> builder.schemaExtension(
                    """
                    extend type Query { missing: Some nan: Float thrown: Float named: Float }
                    type Some { sure: String! }
                    """,
                    wiring -> wiring.type(
                                    "Query",
                                    type -> type.dataFetcher("missing", field -> "x")
                                            .dataFetcher("nan", field -> Double.NaN)
                                            .dataFetcher("thrown", field -> {
                                                throw new IllegalStateException("s3cr3t");
                                            })
                                            .dataFetcher("named", field -> "s3cr3t"))
                            .type("Some", type -> type.dataFetcher("sure", field -> null))));
            log.clear();
            ExecutionResult result = subgraft.execute("{ missing { sure } nan thrown named item(id: 2) { worse } }");
            assertThat(result.<Object>getData())
                    .hasToString("{missing=null, nan=null, thrown=null, named=null, item={worse=null}}");
            assertThat(result.toSpecification().toString()).doesNotContain("s3cr3t", "String", "null value");
            assertMasked(result, 5);
        }
    }
}
