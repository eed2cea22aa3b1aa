package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database may hold null where the attribute is an {@code int}, though Hibernate does not load the row. */
class NullsInPrimitivesTest {

    private static final CompiledModel MODEL = CompiledModel.of("""
            package shop;
            import jakarta.persistence.*;
            @Entity @io.subgraft.annotation.GraphQLExposed
            public class Thing { @Id Long id; int size; }
            """);

    /** A cursor that held the null was refused where it was sent back. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void suchARowHasNoCursorInAnOrderByTheAttribute(Database database) {
        try (Booted shop = new Booted(MODEL, database, "shop.Thing")
                .with(
                        database == Database.MARIADB
                                ? "alter table Thing modify size integer"
                                : "alter table Thing alter column size drop not null",
                        "insert into Thing (id, size) values (1, 5), (2, null), (3, 7)")) {
            boolean isFirst = database != Database.POSTGRESQL;
            String page = "{ things(%s, orderBy: [{ size: ASC }]) { nodes { id } pageInfo { %s } } }";
            ExecutionResult failed = shop.subgraft()
                    .execute(page.formatted(isFirst ? "first: 1" : "last: 1", isFirst ? "endCursor" : "startCursor"));
            assertThat(failed.getErrors()).hasSize(1);
            assertThat(failed.getErrors().get(0).getExtensions()).containsEntry("code", "INTERNAL_SERVER_ERROR");
            assertThat(failed.getErrors().get(0).getPath())
                    .isEqualTo(List.of("things", "pageInfo", isFirst ? "endCursor" : "startCursor"));
            assertThat(new Answer(failed.getData()).texts("things.nodes.id")).containsExactly("2");
            Answer whole = shop.query("{ things(orderBy: [{ size: ASC }]) { nodes { id } pageInfo { %s } } }"
                    .formatted(isFirst ? "endCursor" : "startCursor"));
            assertThat(whole.texts("things.nodes.id"))
                    .containsExactlyElementsOf(isFirst ? List.of("2", "1", "3") : List.of("1", "3", "2"));
        }
    }
}
