package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Database;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the README: compiled, booted, asked, and answered as it says. */
class ReadmeTest {

    private final Markdown readme = Markdown.page("README.md");
    private final CompiledModel model = CompiledModel.of(
            files(readme.blocks("java").get(0)).get(0),
            files(readme.blocks("java").get(0)).get(1),
            """
            package serving;
            import graphql.schema.GraphQLSchema;
            import io.subgraft.Subgraft;
            import io.subgraft.http.servlet.SubgraftServlet;
            import jakarta.persistence.EntityManagerFactory;
            import jakarta.servlet.http.HttpServlet;
            public class Serving {
              public static void serve(EntityManagerFactory entityManagerFactory) {
                %s
              }
            }
            """.formatted(readme.blocks("java").get(1)));

    /** The block shows two files; both begin with its package and imports. */
    private static List<String> files(String block) {
        String[] parts = block.split("(?m)^(?=@Entity$)");
        return List.of(parts[0] + parts[1], parts[0] + parts[2]);
    }

    @Test
    void theExampleAnswersAsItSays() {
        try (Booted shop = new Booted(model, Database.H2, "shop.Book", "shop.Review")
                .with(
                        "insert into Book (id, title) values (1, 'Emma'), (2, 'Persuasion'), (3, 'Sanditon')",
                        "insert into Review (id, stars, book_id) values (1, 5, 1), (2, 4, 1)")) {
            String query = readme.blocks("graphql").get(0);
            Object expected = Json.parse(readme.blocks("json").get(0));
            assertThat(shop.query(query).data()).isEqualTo(expected);
            assertThat(shop.statements(() -> shop.query(query))).hasSize(3);
        }
    }

    @Test
    void theExampleCompilesWithoutAWarning() {
        assertThat(model.messages()).isEmpty();
        assertThat(model.sdl()).contains("The title on the cover.").doesNotContain("purchaseNote");
        assertThat(readme.blocks("java")).hasSize(2);
        assertThat(readme.blocks("graphql")).hasSize(1);
        assertThat(List.of(readme.blocks("xml"), readme.blocks("sh"))).allMatch(List::isEmpty);
    }
}
