package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.subgraft.federation.check.SchemaCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The blocks of docs/federation.md compile or run, and give the schemas that the page shows. */
class FederationPageTest implements PageTest {

    private static final String MONOLITH = """
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @GraphQLExposed
            public class %s { @Id Long id; %s }
            """;

    private final Markdown page = Markdown.page("docs/federation.md");
    private final String dependency = page.take("xml", 1).get(0);
    private final String monolith = page.take("graphql", 1).get(0);
    private final List<String> java = page.take("java", 6);
    private final String commands = page.take("sh", 1).get(0);

    @Override
    public Markdown page() {
        return page;
    }

    @Test
    void theDependencyIsThatOfTheSample() throws IOException {
        String pom = Files.readString(Path.of("../federated-bookshop/catalog/pom.xml"))
                .replaceAll("\\s+", "");
        assertThat(pom)
                .contains(dependency.replaceAll("\\s+", "").replaceFirst("<version>0.1.0-SNAPSHOT</version>", ""));
    }

    @Test
    void theMonolithHasTheTypesThatItShows() {
        String reviews = "@OneToMany(mappedBy = \"%s\") List<Review> reviews = new ArrayList<>();";
        String sdl = CompiledModel.of(
                        MONOLITH.formatted("Book", "String title; " + reviews.formatted("book")),
                        MONOLITH.formatted("Account", "String name; " + reviews.formatted("writer")),
                        MONOLITH.formatted(
                                "Review",
                                "int stars; @ManyToOne(optional = false) Book book;"
                                        + " @ManyToOne(optional = false) Account writer;"))
                .sdl();
        TypeDefinitionRegistry generated = new SchemaParser().parse(sdl);
        assertThat(monolith.lines()).hasSize(3);
        for (ObjectTypeDefinition shown : new SchemaParser().parse(monolith).getTypes(ObjectTypeDefinition.class)) {
            ObjectTypeDefinition type = generated.getTypeOrNull(shown.getName(), ObjectTypeDefinition.class);
            assertThat(fields(type)).isEqualTo(fields(shown));
        }
    }

    private static List<String> fields(ObjectTypeDefinition type) {
        return type.getFieldDefinitions().stream()
                .map(each -> each.getName() + ": " + text(each))
                .toList();
    }

    private static String text(FieldDefinition field) {
        return AstPrinter.printAstCompact(field.getType());
    }

    @Test
    void theSubgraphsAreAsItSays() {
        assertThat(CompiledModel.federated(java.get(0)).sdl())
                .contains("type Book @key(fields: \"id\") @key(fields: \"isbn\") {");
        assertThat(CompiledModel.federated(java.get(1)).sdl())
                .contains(
                        "book: Book!",
                        "writer: Account!",
                        "type Book @key(fields: \"id\") {\n  id: ID!\n  reviews(",
                        "type Account @key(fields: \"id\") {\n  id: ID!\n  reviews(");
        assertThat(CompiledModel.federated(java.get(2)).sdl())
                .contains("deliveryCost: Int @requires(fields: \"weight\")", "weight: Int @external")
                .doesNotContain("products(");
    }

    @Test
    void theOptionsCompile() {
        CompiledModel serving =
                CompiledModel.federated(java.get(0), """
                package serving;
                import io.subgraft.Subgraft;
                import io.subgraft.federation.Federation;
                import io.subgraft.federation.reference.Representation;
                import jakarta.persistence.EntityManagerFactory;
                import java.util.Map;
                public class Serving {
                  public static void serve(EntityManagerFactory entityManagerFactory) {
                    %s
                    %s
                    %s
                  }
                }
                """.formatted(java.get(3), java.get(4), java.get(5)));
        assertThat(serving.messages()).isEmpty();
    }

    @Test
    void theCheckTakesTheOptionsThatItShows(@TempDir Path folder) throws Exception {
        List<List<String>> shown = ShownCommands.of(commands);
        assertThat(shown).hasSize(2);
        List<String> install = shown.get(0);
        assertThat(install.subList(0, 2)).containsExactly("npm", "install");
        assertThat(install.subList(2, install.size()))
                .allMatch(Files.readString(Path.of("../gateways/package.json"))::contains);
        assertThat(check(shown.get(1), folder, false)).isZero();
    }

    /** Needs a composer, which {@code npm ci} in {@code samples/gateways} installs. */
    @Test
    @Tag("gateway")
    void theCheckComposesAsItShows(@TempDir Path folder) throws Exception {
        assertThat(check(ShownCommands.of(commands).get(1), folder, true)).isZero();
    }

    private int check(List<String> command, Path folder, boolean composes) throws Exception {
        assertThat(command.subList(0, 4)).containsExactly("java", "-cp", "…", SchemaCheck.class.getName());
        List<String> arguments = new ArrayList<>();
        for (int i = 4; i < command.size(); i += 2) {
            String option = command.get(i);
            if (option.equals("--composer")) {
                arguments.addAll(composes ? List.of(option, "../gateways") : List.of());
            } else {
                String[] value = command.get(i + 1).split("=", 2);
                Path file = folder.resolve(option.equals("--with") ? value[0] : option.substring(2));
                Files.writeString(file, schema(option));
                arguments.addAll(List.of(option, (value.length == 2 ? value[0] + "=" : "") + file));
            }
        }
        return SchemaCheck.run(arguments, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    private String schema(String option) {
        return switch (option) {
            case "--accepted" -> "";
            case "--with" -> CompiledModel.federated(java.get(1)).sdl();
            default -> CompiledModel.federated(java.get(0)).sdl();
        };
    }
}
