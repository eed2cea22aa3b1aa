package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.language.AstPrinter;
import graphql.language.SDLDefinition;
import graphql.parser.Parser;
import io.subgraft.database.Database;
import io.subgraft.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The entity of docs/writing.md has the schema and gives the answers that the page shows. */
class WritingPageTest implements PageTest {

    private static final Markdown PAGE = Markdown.page("docs/writing.md");
    private static final List<String> JAVA = PAGE.take("java", 3);
    private static final List<String> GRAPHQL = PAGE.take("graphql", 4);
    private static final List<String> JSON = PAGE.take("json", 3);

    private static final String IMPORTS = """
            package app;
            import io.subgraft.Subgraft;
            import io.subgraft.annotation.*;
            import io.subgraft.security.*;
            import jakarta.persistence.*;
            import java.math.BigDecimal;
            import org.hibernate.annotations.NaturalId;
            """;

    private static final CompiledModel MODEL = CompiledModel.of(
            IMPORTS + JAVA.get(0), IMPORTS + JAVA.get(1), IMPORTS + """
            @Entity @GraphQLExposed
            public class Author { @Id Long id; String name; }
            """, IMPORTS + """
            public class Listening {
              interface Index { void refresh(Class<?> entity, Object id); }
              static Subgraft build(EntityManagerFactory entityManagerFactory, Index index) {
                %s
                return subgraft;
              }
            }
            """.formatted(JAVA.get(2)));

    private static final Booted BOOTED = new Booted(MODEL, Database.H2, "app.Book", "app.Author")
            .with("insert into Author (id, name) values (1, 'Austen')");

    @Override
    public Markdown page() {
        return PAGE;
    }

    @Test
    void theEntityHasTheSchema() {
        assertThat(MODEL.messages()).isEmpty();
        Map<String, String> generated = definitions(MODEL.sdl());
        definitions(GRAPHQL.get(0))
                .forEach((name, definition) -> assertThat(generated.get(name)).isEqualTo(definition));
    }

    @Test
    void theMutationsAnswerWhatThePageShows() {
        for (int i = 0; i < JSON.size(); i++) {
            ExecutionInput input =
                    ExecutionInput.newExecutionInput(GRAPHQL.get(i + 1)).build();
            input.getGraphQLContext().put(Caller.class, new SecuredCaller("ann", null, Set.of("editor")));
            ExecutionResult result = BOOTED.subgraft().execute(input);
            assertThat(result.getErrors()).isEmpty();
            assertThat(literal(result.getData())).isEqualTo(normal(JSON.get(i)));
        }
    }

    /** JSON as a literal of GraphQL, which has its keys without quotes. */
    private static String normal(String json) {
        return AstPrinter.printAst(Parser.parseValue(json.replaceAll("\"(\\w+)\":", "$1:")));
    }

    private static String literal(Object data) {
        return AstPrinter.printAst(Parser.parseValue(text(data)));
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(each -> each.getKey() + ": " + text(each.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(WritingPageTest::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String string ? "\"" + string + "\"" : String.valueOf(value);
    }

    /** The definitions of a schema by name, without descriptions. */
    private static Map<String, String> definitions(String sdl) {
        return Parser.parse(sdl.replaceAll("(?s)\"\"\".*?\"\"\"", ""))
                .getDefinitionsOfType(SDLDefinition.class)
                .stream()
                .collect(Collectors.toMap(each -> name(each), AstPrinter::printAst, (one, other) -> one));
    }

    private static String name(SDLDefinition<?> definition) {
        return definition instanceof graphql.language.NamedNode<?> named ? named.getName() : "schema";
    }
}
