package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A walk of pages that does not move ends with an error, whatever the cause. */
class RepeatedPagesTest {

    /**
     * MariaDB writes six digits of a float and compares all that it keeps. Where the column of a double is one, which the mapping
     * does not say, a row lies behind its own cursor.
     */
    @Test
    void aPageThatWouldBeginWithTheRowItGoesOnFromIsAnError() {
        CompiledModel model = CompiledModel.of("""
                package shop;
                import jakarta.persistence.*;
                @Entity @io.subgraft.annotation.GraphQLExposed
                public class Thing { @Id Long id; double weight; }
                """);
        try (Booted shop = new Booted(model, Database.MARIADB, "shop.Thing")
                .with("alter table Thing modify weight float not null")
                .with("insert into Thing (id, weight) values (1, 1.2345612), (2, 7)")) {
            String page = "{ things(first: 1, orderBy: [{ weight: ASC }]%s) { nodes { id } pageInfo { endCursor } } }";
            Answer first = shop.query(page.formatted(""));
            assertThat(first.texts("things.nodes.id")).containsExactly("1");
            String after = ", after: \"" + first.one("things.pageInfo.endCursor") + "\"";
            List<GraphQLError> errors =
                    shop.subgraft().execute(page.formatted(after)).getErrors();
            assertThat(errors).hasSize(1);
            assertThat(errors.get(0).getExtensions()).containsEntry("code", "INTERNAL_SERVER_ERROR");
        }
    }
}
