package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import io.subgraft.security.Caller;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The Java of docs/security.md compiles, and policies, roles and costs hold. */
class SecurityPageTest implements PageTest {

    private static final Markdown PAGE = Markdown.page("docs/security.md");
    private static final List<String> SNIPPETS = PAGE.take("java", 9);
    private static final String BEFORE = """
            package page;
            import graphql.*;
            import io.subgraft.*;
            import io.subgraft.annotation.*;
            import io.subgraft.http.*;
            import io.subgraft.http.servlet.SubgraftServlet;
            import io.subgraft.security.*;
            import jakarta.persistence.*;
            import jakarta.servlet.http.*;
            import java.io.*;
            import java.nio.file.*;
            import java.util.*;
            import org.springframework.context.ApplicationContext;
            """;
    private static final CompiledModel MODEL = CompiledModel.of(
            BEFORE + SNIPPETS.get(0),
            BEFORE + SNIPPETS.get(1),
            BEFORE + SNIPPETS.get(2),
            BEFORE + SNIPPETS.get(3),
            BEFORE + SNIPPETS.get(4),
            BEFORE + """
            @Entity
            @GraphQLExposed
            public class Writer { @Id Long id; String login; }
            """,
            BEFORE + """
            public class TokenCaller implements Caller {
                public TokenCaller(HttpServletRequest request) {}
                @Override public String name() { return "ann"; }
                @Override public boolean hasRole(String role) { return false; }
            }
            """,
            BEFORE + """
            public class Serving {
                public static HttpServlet serve(
                        EntityManagerFactory entityManagerFactory, ApplicationContext applicationContext) {
                    %s
                    return servlet;
                }
                public static ExecutionResult ask(Subgraft subgraft, String document, Caller caller) {
                    %s
                    return result;
                }
                public static HttpServlet trusted(Subgraft subgraft) throws IOException {
                    HttpServlet servlet;
                    %s
                    return servlet;
                }
            }
            """.formatted(SNIPPETS.get(5), SNIPPETS.get(6), SNIPPETS.get(8)));
    private static final Booted SHOP = new Booted(
                    MODEL, Database.H2, "page.Tenanted", "page.Project", "page.Note", "page.Writer")
            .with(
                    "insert into Project (id, name, tenant) values (1, 'one', 'a'), (2, 'two', 'b')",
                    "insert into Writer (id, login) values (1, 'ann'), (2, 'bob')",
                    "insert into Note (id, open, fee, project_id, writer_id) values (1, true, 10, 1, null),"
                            + " (2, false, 20, 1, 1), (3, false, 30, 1, 2), (4, true, 40, 2, 1)");

    @Override
    public Markdown page() {
        return PAGE;
    }

    private record User(String name, String tenant, Set<String> roles) implements Caller {

        @Override
        public boolean hasRole(String role) {
            return roles.contains(role);
        }

        @Override
        public Object attribute(String attribute) {
            return attribute.equals("tenant") ? tenant : null;
        }
    }

    private static final Caller ANN = new User("ann", "a", Set.of());
    private static final Caller PRESS = new User("bob", "a", Set.of("press"));
    private static final Caller EDITOR = new User("eve", "b", Set.of("editor"));

    @AfterAll
    static void close() {
        SHOP.close();
    }

    private static ExecutionResult ask(Caller caller, String document) throws Exception {
        Method ask = MODEL.type("page.Serving").getMethod("ask", Subgraft.class, String.class, Caller.class);
        return (ExecutionResult) ask.invoke(null, SHOP.subgraft(), document, caller);
    }

    @Test
    void itsJavaCompilesWithoutAWarning() {
        assertThat(MODEL.messages()).isEmpty();
        assertThat(MODEL.sdl()).contains("  fee: Int\n", "  project: Project\n").doesNotContain("tenant");
    }

    @Test
    void costsAreInTheSchemaAsItSays() {
        CompiledModel films = CompiledModel.of(BEFORE + SNIPPETS.get(7));
        assertThat(films.messages()).isEmpty();
        assertThat(films.sdl())
                .contains(
                        "type Film @cost(weight: 5) {",
                        "languages: [String!]! @listSize(assumedSize: 3)",
                        "trailer: String @cost(weight: 20)");
    }

    @Test
    void policiesHoldAsItSays() throws Exception {
        String document = "{ projects { nodes { name notes { totalCount nodes { id } } } } }";
        assertThat(ask(ANN, document).getData().toString())
                .isEqualTo("{projects={nodes=[{name=one, notes={totalCount=2, nodes=[{id=1}, {id=2}]}}]}}");
        assertThat(ask(EDITOR, document).getData().toString())
                .isEqualTo("{projects={nodes=[{name=two, notes={totalCount=1, nodes=[{id=4}]}}]}}");
        assertThat(ask(ANN, "{ project(id: \"2\") { name } note(id: \"3\") { id } }")
                        .toSpecification())
                .hasToString("{data={project=null, note=null}}");
        assertThat(ask(EDITOR, "{ note(id: \"1\") { id project { name } } }").toSpecification())
                .hasToString("{data={note={id=1, project=null}}}");
        assertThat(ask(Caller.NOBODY, "{ projects { totalCount } notes { totalCount } }")
                        .toSpecification())
                .hasToString("{data={projects={totalCount=0}, notes={totalCount=0}}}");
    }

    @Test
    void rolesHoldAsItSays() throws Exception {
        String document = "{ notes(where: {writer: {login: {eq: \"ann\"}}}) { nodes { fee } } }";
        assertThat(ask(ANN, document).getData().toString()).isEqualTo("{notes={nodes=[{fee=null}]}}");
        assertThat(ask(ANN, document).getErrors()).hasSize(1);
        assertThat(ask(PRESS, "{ note(id: \"3\") { fee } }").toSpecification()).hasToString("{data={note={fee=30}}}");
        assertThat(ask(ANN, "{ notes(orderBy: [{fee: ASC}]) { totalCount } }").toSpecification())
                .asString()
                .contains("FORBIDDEN", "argument=[orderBy, fee]");
    }

    @Test
    void everyTestThatItNamesIsThere() throws Exception {
        String threats = PAGE.text().substring(PAGE.text().indexOf("## Threat by threat"));
        Set<String> named = Pattern.compile("`(\\w+Test|[\\w-]+\\.jsonl)`")
                .matcher(threats)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(5);
        assertThat(files()).containsAll(named);
    }

    private static Set<String> files() throws IOException {
        Set<String> names = new HashSet<>();
        for (String folder : List.of(
                "core/src/test",
                "processor/src/test/java",
                "samples/benchmarks/src/test",
                "samples/bookshop/src/test",
                "samples/conformance/src/test",
                "samples/conformance/http")) {
            try (Stream<Path> files = Files.walk(Path.of("../..", folder))) {
                files.forEach(each -> names.add(each.getFileName().toString().replaceFirst("\\.java$", "")));
            }
        }
        return names;
    }
}
