package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Database;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the README: compiled, booted, asked, and answered as it says. */
class ReadmeTest implements PageTest {

    private final Markdown readme = Markdown.page("README.md");
    private final List<String> snippets = readme.take("java", 2);
    private final String query = readme.take("graphql", 1).get(0);
    private final String answer = readme.take("json", 1).get(0);
    private final CompiledModel model = CompiledModel.of(
            files(snippets.get(0)).get(0), files(snippets.get(0)).get(1), """
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
            """.formatted(snippets.get(1)));

    @Override
    public Markdown page() {
        return readme;
    }

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
            assertThat(shop.query(query).data()).isEqualTo(Json.parse(answer));
            assertThat(shop.statements(() -> shop.query(query))).hasSize(3);
        }
    }

    @Test
    void theExampleCompilesWithoutAWarning() {
        assertThat(model.messages()).isEmpty();
        assertThat(model.sdl()).contains("The title on the cover.").doesNotContain("purchaseNote");
    }
}
