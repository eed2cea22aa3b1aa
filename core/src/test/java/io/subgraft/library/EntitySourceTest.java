package io.subgraft.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.subgraft.Library;
import io.subgraft.Subgraft;
import io.subgraft.SubgraftBuilder;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import io.subgraft.explain.PlannedRead;
import io.subgraft.extension.SchemaExtension;
import io.subgraft.extension.ServedSchema;
import io.subgraft.extension.SubgraftExtension;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fields of the application on exposed types: their fetchers get instances of the entity. */
class EntitySourceTest {

    private static final String SDL = """
            extend type Book {
              stock: Int!
              label: String! @needs(attributes: ["title", "genre"])
              one: Int @needs(attributes: [])
            }
            extend type Review { double: Int! }
            """;

    private final List<Object> sources = new ArrayList<>();
    private final Library library = Library.standard(Database.H2);
    private final Subgraft subgraft = builder().build();

    private SubgraftBuilder builder() {
        return Subgraft.builder(library.sessionFactory())
                .onlyModules(List.of(new SubgraftModule()))
                .schemaExtension(SDL, this::wire);
    }

    private void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Book",
                        book -> book.dataFetcher("stock", this::stock)
                                .dataFetcher("label", env -> {
                                    Book source = this.<Book>source(env);
                                    return source.title + " " + source.genre + " " + source.isbn;
                                })
                                .dataFetcher("one", env -> this.<Book>source(env).id == null ? 0 : 1))
                .type("Review", review -> review.dataFetcher("double", env -> 2 * this.<Review>source(env).stars));
    }

    private int stock(DataFetchingEnvironment environment) {
        Book book = source(environment);
        return book.title.length() + book.isbn.length();
    }

    private <T> T source(DataFetchingEnvironment environment) {
        T source = Objects.requireNonNull(environment.getSource());
        sources.add(source);
        return source;
    }

    private static Answer data(ExecutionResult result) {
        assertThat(result.getErrors()).isEmpty();
        return new Answer(result.getData());
    }

    @Test
    void theInstancesOfAllRowsOfALevelAreOneStatement() {
        String document = "{ books(first: 7) { nodes { title isbn stock reviews { nodes { stars double } } } } }";
        Answer[] answer = new Answer[1];
        List<String> statements = library.statements(() -> answer[0] = data(subgraft.execute(document)));
        assertThat(statements).hasSize(4); // the page, the instances of its books, the reviews, their instances
        assertThat(answer[0].all("books.nodes")).hasSize(7).allSatisfy(each -> {
            Map<?, ?> book = (Map<?, ?>) each;
            assertThat(book.get("stock"))
                    .isEqualTo(book.get("title").toString().length()
                            + book.get("isbn").toString().length());
        });
        assertThat(answer[0].all("books.nodes.reviews.nodes")).isNotEmpty().allSatisfy(each -> {
            Map<?, ?> review = (Map<?, ?>) each;
            assertThat(review.get("double")).isEqualTo(2 * (Integer) review.get("stars"));
        });
    }

    @Test
    void whatItNeedsIsReadWithTheRow() {
        Answer[] answer = new Answer[1];
        List<String> statements =
                library.statements(() -> answer[0] = data(subgraft.execute("{ book(id: 21) { label one } }")));
        assertThat(statements).hasSize(1);
        assertThat(statements.get(0)).contains("title", "genre").doesNotContain("isbn", "price");
        Answer book = library.query("{ book(id: 21) { title genre } }");
        assertThat(answer[0].texts("book.label"))
                .containsExactly(book.texts("book.title").get(0) + " "
                        + book.texts("book.genre").get(0) + " null");
        assertThat(answer[0].texts("book.one")).containsExactly("1");
    }

    @Test
    void rowsBelowFieldsOfTheApplicationToo() {
        Subgraft own = builder()
                .schemaExtension(
                        "extend type Query { someAuthors: [Author!] }",
                        wiring -> wiring.type(
                                "Query",
                                query -> query.dataFetcher(
                                        "someAuthors",
                                        env -> library.sessionFactory()
                                                .fromSession(session -> session.createSelectionQuery(
                                                                "from Author a order by a.id", Author.class)
                                                        .setMaxResults(3)
                                                        .list()))))
                .build();
        List<String> all = library.statements(() -> {
            Answer mine = data(own.execute("{ someAuthors { id books(first: 2) { nodes { stock } } } }"));
            Answer generated =
                    data(own.execute("{ authors(first: 3) { nodes { id books(first: 2) { nodes { stock } } } } }"));
            assertThat(mine.all("someAuthors")).isEqualTo(generated.all("authors.nodes"));
        });
        assertThat(all).filteredOn(each -> each.contains("from Book")).hasSize(2 * 2);
    }

    @Test
    void inAHostWithItsOwnStrategy() {
        String document = "{ books(first: 3) { nodes { stock label } } }";
        GraphQL host = GraphQL.newGraphQL(subgraft.schema()).build();
        assertThat(host.execute(document).toSpecification())
                .isEqualTo(subgraft.execute(document).toSpecification());
    }

    @Test
    void inASchemaOfTheHost() {
        Subgraft generated = library.subgraft();
        TypeDefinitionRegistry types =
                new SchemaParser().parse("type Query { hello: Int } extend type Book { stock: Int! }");
        types.merge(generated.typesBeside(types));
        RuntimeWiring wiring = generated
                .contributeTo(
                        RuntimeWiring.newRuntimeWiring().type("Book", book -> book.dataFetcher("stock", this::stock)))
                .build();
        GraphQL host = generated
                .configure(GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(types, wiring)))
                .build();
        String document = "{ books(first: 3) { nodes { stock } } }";
        List<String> statements =
                library.statements(() -> assertThat(host.execute(document).toSpecification())
                        .isEqualTo(subgraft.execute(document).toSpecification()));
        assertThat(statements).hasSize(4);
        assertThat(sources).hasSize(6).hasOnlyElementsOfType(Book.class);
    }

    @Test
    void theInstancesCountAsAStatement() {
        Subgraft few =
                builder().limits(Limits.standard().with(Limit.STATEMENTS, 1)).build();
        ExecutionResult result = few.execute("{ books(first: 3) { nodes { stock } } }");
        assertThat(result.getErrors().get(0).getExtensions()).containsEntry("code", "MAX_STATEMENTS_LIMIT");
        assertThat(data(few.execute("{ books(first: 3) { nodes { label } } }")).all("books.nodes"))
                .hasSize(3);
    }

    @Test
    void theyAreExplained() {
        PlannedRead books = subgraft.explain(ExecutionInput.newExecutionInput("{ books(first: 3) { nodes { stock } } }")
                        .build())
                .reads()
                .get(0);
        assertThat(books.below())
                .singleElement()
                .satisfies(each -> assertThat(each.statements()).hasSize(1));
    }

    @Test
    void whatIsNeededIsNotTold() {
        List<String> told = new ArrayList<>();
        builder()
                .extension(new SubgraftExtension() {
                    @Override
                    public Optional<SchemaExtension> schema(ServedSchema served) {
                        served.byHand().forEach(each -> told.add(each.sdl()));
                        return Optional.empty();
                    }
                })
                .build();
        assertThat(told).singleElement().asString().contains("label: String!\n").doesNotContain("@needs");
    }

    @Test
    void whatCannotBeGivenIsRefusedAtStart() {
        assertThatThrownBy(() -> Subgraft.builder(library.sessionFactory())
                        .onlyModules(List.of(new SubgraftModule()))
                        .schemaExtension("extend type Book { a: Int @needs(attributes: [\"nothing\"]) }", wiring -> {})
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Book.a has @needs of \"nothing\"");
        assertThatThrownBy(() -> Subgraft.builder(library.sessionFactory())
                        .onlyModules(List.of(new SubgraftModule()))
                        .schemaExtension("extend type Book { a: Int @needs(attributes: [\"author\"]) }", wiring -> {})
                        .build())
                .hasMessageContaining("no single column");
        assertThatThrownBy(() -> Subgraft.builder(library.sessionFactory())
                        .onlyModules(List.of(new SubgraftModule()))
                        .schemaExtension("extend type Book { a: Int @needs(columns: [\"id\"]) }", wiring -> {})
                        .build())
                .hasMessageContaining("write @needs(attributes:");
    }
}
