package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Java of docs/getting-started.md compiles and does what the page says. */
class GettingStartedTest implements PageTest {

    private static final String VERSION = "<version>0.1.0-SNAPSHOT</version>";
    private static final Path APPLICATION = Path.of("../hosts/plain");

    private final Markdown page = Markdown.page("docs/getting-started.md");
    private final List<String> xmls = page.take("xml", 4);
    private final List<String> snippets = page.take("java", 11);
    private final String entity = snippets.get(0);
    private final String elsewhere = snippets.get(1);
    private final String repeated = snippets.get(2);
    private final String serving = snippets.get(3);
    private final String graphiQL = snippets.get(4);
    private final String springBoot = snippets.get(5);
    private final String extending = snippets.get(6);
    private final String adding = snippets.get(7);
    private final String computed = snippets.get(8);

    GettingStartedTest() {
        page.leaveOperationsToTheBookshop();
    }

    @Override
    public Markdown page() {
        return page;
    }

    @Test
    void entitiesOfOneOwnAndOfAnotherJar() {
        CompiledModel own = CompiledModel.of(
                "package app;\nimport io.subgraft.annotation.*;\nimport jakarta.persistence.*;\nimport java.util.*;\n"
                        + entity,
                """
                package app;
                import jakarta.persistence.*;
                @Entity @io.subgraft.annotation.GraphQLExposed
                public class Book { @Id Long id; @ManyToOne Author author; }
                """);
        assertThat(own.messages()).isEmpty();
        assertThat(own.sdl())
                .contains(
                        "  name: String!",
                        "The name on the cover.",
                        "authors(where: AuthorFilter",
                        "books(where: BookFilter")
                .doesNotContain("taxNumber");

        CompiledModel jar = CompiledModel.of(
                "package jar;\nimport jakarta.persistence.*;\n@Entity public class Invoice { @Id Long id; }",
                "package jar;\nimport jakarta.persistence.*;\n@Entity public class Subscription { @Id Long id; }",
                """
                package jar;
                import jakarta.persistence.*;
                @Entity public class Customer {
                  @Id Long id; String taxNumber; Kind kind; int größe;
                  public enum Kind { PRIVATE }
                }
                """);
        String imports = "import io.subgraft.annotation.*;\nimport jar.*;\n";
        CompiledModel billing = jar.dependent(elsewhere + imports);
        assertThat(billing.sdl())
                .contains(
                        "type Invoice",
                        "type Customer",
                        "type NewsSubscription",
                        "newsletters(",
                        "enum CustomerKind",
                        "size: Int!")
                .doesNotContain("taxNumber");
        CompiledModel again = jar.dependent(
                repeated.replaceFirst("Customer.class", "Customer.class}, ignore = {\"Customer.größe\"") + imports);
        assertThat(again.sdl()).contains("type Invoice", "type Customer", "type NewsSubscription");
    }

    @Test
    void servingAndExtending() throws Exception {
        CompiledModel model =
                CompiledModel.of("""
                package app;
                import jakarta.persistence.*;
                @Entity @io.subgraft.annotation.GraphQLExposed
                public class Book { @Id Long id; String title; Integer pages; }
                """, """
                package app;
                import io.subgraft.Subgraft;
                import io.subgraft.http.servlet.SubgraftServlet;
                import jakarta.persistence.EntityManagerFactory;
                import jakarta.servlet.Servlet;
                import java.util.List;
                public class Serving {
                  public interface Context { void addServlet(Servlet servlet, String path); }
                  public interface Shop { List<Book> newest(); }
                  public interface Warehouse { int copiesOf(Book book); String shelfOf(Book book); }
                  public static void serve(EntityManagerFactory entityManagerFactory, Context context) {
                    %s
                    Runnable later = () -> %s;
                    later.hashCode();
                  }
                  public static Subgraft extended(EntityManagerFactory entityManagerFactory, Shop shop) {
                    %s
                    return subgraft;
                  }
                  public static Subgraft adding(EntityManagerFactory entityManagerFactory) {
                    Warehouse warehouse = new Warehouse() {
                      @Override public int copiesOf(Book book) { return book.title.length(); }
                      @Override public String shelfOf(Book book) { return book.title.substring(0, 1) + book.pages; }
                    };
                    %s
                    return subgraft;
                  }
                }
                """.formatted(serving, graphiQL.strip().replaceAll(";$", ""), extending, adding));
        assertThat(model.messages()).isEmpty();
        try (Booted shop = new Booted(model, Database.H2, "app.Book")
                .with("insert into Book (id, title, pages) values (1, 'Emma', 300)")) {
            Class<?> application = model.type("app.Serving");
            Class<?> source = model.type("app.Serving$Shop");
            Object newest = Proxy.newProxyInstance(
                    model.loader(),
                    new Class<?>[] {source},
                    (proxy, method, arguments) -> shop.sessionFactory()
                            .fromSession(session -> session.createSelectionQuery("from Book", Object.class)
                                    .list()));
            Thread.currentThread().setContextClassLoader(model.loader());
            Subgraft subgraft = (Subgraft) application
                    .getMethod("extended", EntityManagerFactory.class, source)
                    .invoke(null, shop.sessionFactory(), newest);
            assertThat(subgraft.execute("{ newest { title } }")
                            .<Object>getData()
                            .toString())
                    .isEqualTo("{newest=[{title=Emma}]}");
            subgraft = (Subgraft)
                    application.getMethod("adding", EntityManagerFactory.class).invoke(null, shop.sessionFactory());
            assertThat(subgraft.execute("{ book(id: 1) { stock shelf } }")
                            .<Object>getData()
                            .toString())
                    .isEqualTo("{book={stock=4, shelf=Enull}}");
        } finally {
            Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        }
    }

    @Test
    void springBoot() {
        String imports = "import io.subgraft.annotation.*;\nimport jakarta.persistence.*;\n";
        String[] classes = springBoot.split("\n(?=@Entity)");
        CompiledModel model = CompiledModel.of("package app;\n" + imports + classes[1]);
        assertThat(model.messages()).isEmpty();
        assertThat(model.sdl()).contains("books(");
        assertThat(classes[0]).contains("@SpringBootApplication"); // compiled with Spring by the test of the starter
    }

    @Test
    void computedFields() {
        CompiledModel model = CompiledModel.of("""
                package app;
                import io.subgraft.annotation.*;
                import jakarta.persistence.*;
                import java.math.BigDecimal;
                import java.util.*;
                @Entity @GraphQLExposed
                public class Book {
                  @Id Long id;
                  String title;
                  BigDecimal price;
                  Integer discount;
                  %s
                }
                """.formatted(computed));
        assertThat(model.messages()).isEmpty();
        try (Booted shop = new Booted(model, Database.H2, "app.Book")
                .with("insert into Book (id, title, price, discount) values (7, 'Emma', 12.00, 2)")) {
            assertThat(shop.query("{ book(id: 7) { salePrice label rank headline } }")
                            .data())
                    .hasToString("{book={salePrice=10.00, label=Emma for 12.00, rank=1, headline=EMMA}}");
        }
    }

    @Test
    void theXmlIsThatOfTheSample() throws IOException {
        String pom = flat(Files.readString(Path.of("../bookshop/pom.xml")))
                .replace("<version>${project.version}</version>", "");
        assertThat(xmls)
                .allSatisfy(xml -> assertThat(flat(xml)).contains("0.1.0-SNAPSHOT"))
                .last()
                .isEqualTo(Files.readString(APPLICATION.resolve("pom.xml")));
        assertThat(xmls.subList(0, xmls.size() - 1))
                .filteredOn(xml -> !xml.contains("spring-boot-starter"))
                .hasSize(2)
                .allSatisfy(xml -> assertThat(pom).contains(flat(xml).replace(VERSION, "")));
    }

    @Test
    void theCompleteApplicationAnswers() throws Exception {
        String book = snippets.get(9);
        String main = snippets.get(10);
        assertThat(book).isEqualTo(Files.readString(APPLICATION.resolve("src/main/java/shop/Book.java")));
        assertThat(main).isEqualTo(Files.readString(APPLICATION.resolve("src/main/java/shop/Main.java")));
        CompiledModel application = CompiledModel.of(book, main);
        assertThat(application.messages()).isEmpty();
        List<Markdown.Block> queries = page.blocks().stream()
                .filter(each -> each.language().equals("graphql"))
                .toList();
        assertThat(PlainApplication.answer(
                        application, queries.get(queries.size() - 1).text()))
                .isEqualTo("{\"data\":{\"books\":{\"nodes\":[{\"id\":\"1\",\"title\":\"Emma\"},"
                        + "{\"id\":\"2\",\"title\":\"Persuasion\"}]}}}");
    }

    private static String flat(String xml) {
        return xml.replaceAll("\\s+", "");
    }
}
