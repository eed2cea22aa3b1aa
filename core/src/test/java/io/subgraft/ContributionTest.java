package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.Scalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.errors.StrictModeWiringException;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import io.subgraft.internal.completion.FieldMap;
import io.subgraft.library.Book;
import io.subgraft.zoo.ZooModule;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The generated types in the schema of a host that has types of its own. */
class ContributionTest {

    private static final String BOOKS =
            "{ books(first: 3) { nodes { id title price author { name born } } totalCount } }";

    private final Library library = Library.standard(Database.H2);
    private final Subgraft subgraft = library.subgraft();

    private GraphQL host(String sdl, UnaryOperator<RuntimeWiring.Builder> own) {
        return host(subgraft, sdl, own);
    }

    private static GraphQL host(Subgraft subgraft, String sdl, UnaryOperator<RuntimeWiring.Builder> own) {
        TypeDefinitionRegistry types = new SchemaParser().parse(sdl);
        types.merge(subgraft.typesBeside(types));
        RuntimeWiring wiring = subgraft.contributeTo(own.apply(RuntimeWiring.newRuntimeWiring()))
                .build();
        return subgraft.configure(GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(types, wiring)))
                .build();
    }

    @Test
    void besideTypesOfTheHost() {
        GraphQL host = host(
                "type Query { hello: Greeting } type Greeting { to: String book: Book }",
                wiring -> wiring.type("Query", query -> query.dataFetcher("hello", env -> Map.of("to", "you")))
                        .type(
                                "Greeting",
                                type -> type.dataFetcher(
                                        "book",
                                        env -> library.sessionFactory()
                                                .fromSession(session -> session.find(Book.class, 21L)))));
        ExecutionResult own = subgraft.execute(BOOKS);
        ExecutionResult hosted = host.execute(BOOKS);
        assertThat(hosted.toSpecification()).isEqualTo(own.toSpecification());
        assertThat(((Map<?, ?>) hosted.getData()).get("books")).isInstanceOf(FieldMap.class);
        Answer answer = new Answer(
                host.execute("{ hello { to book { author { name } } } }").getData());
        assertThat(answer.texts("hello.to")).containsExactly("you");
        assertThat(answer.all("hello.book.author"))
                .isEqualTo(library.query("{ book(id: 21) { author { name } } }").all("book.author"));
    }

    @Test
    void intoAHostWithoutTypes() {
        TypeDefinitionRegistry types = subgraft.typesBeside(new TypeDefinitionRegistry());
        RuntimeWiring wiring =
                subgraft.contributeTo(RuntimeWiring.newRuntimeWiring()).build();
        GraphQL host = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(types, wiring))
                .build();
        assertThat(host.execute(BOOKS).toSpecification())
                .isEqualTo(subgraft.execute(BOOKS).toSpecification());
    }

    @Test
    void whatTheHostHasOfTheSameNameIsKept() {
        GraphQLScalarType date = GraphQLScalarType.newScalar()
                .name("Date")
                .coercing(Scalars.GraphQLString.getCoercing())
                .build();
        GraphQL host = host(
                """
                type Query { today: Date }
                scalar Date
                type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
                extend type Book { stock: Int! }
                """,
                wiring -> wiring.scalar(date)
                        .type("Query", query -> query.dataFetcher("today", env -> "2026-11-30"))
                        .type(
                                "Book",
                                type -> type.dataFetcher("stock", env -> 7)
                                        .dataFetcher("title", env -> "of the host")));
        Answer answer =
                new Answer(host.execute("{ today book(id: 21) { stock title } books { pageInfo { hasNextPage } } }")
                        .getData());
        assertThat(answer.texts("today")).containsExactly("2026-11-30");
        assertThat(answer.texts("book.stock")).containsExactly("7");
        assertThat(answer.texts("book.title")).containsExactly("of the host");
    }

    @Test
    void anotherTypeOfTheSameNameIsNamed() {
        TypeDefinitionRegistry types = new SchemaParser().parse("type Query { a: Int } type Book { a: Int }");
        assertThatThrownBy(() -> subgraft.typesBeside(types))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a type Book of its own");
    }

    @Test
    void strictWiringStaysStrict() {
        RuntimeWiring.Builder strict = subgraft.contributeTo(RuntimeWiring.newRuntimeWiring());
        assertThatThrownBy(() -> strict.scalar(Scalars.GraphQLBoolean)).isInstanceOf(StrictModeWiringException.class);
        RuntimeWiring.Builder lenient =
                subgraft.contributeTo(RuntimeWiring.newRuntimeWiring().strictMode(false));
        assertThat(lenient.scalar(Scalars.GraphQLBoolean)).isSameAs(lenient);
    }

    @Test
    void interfacesAreResolved() {
        Subgraft zoo = Subgraft.builder(Menagerie.of(Database.H2).sessions())
                .onlyModules(List.of(new ZooModule()))
                .build();
        String animals = "{ animals { nodes { __typename name ... on AnyCat { span } } } }";
        GraphQL host = host(zoo, "type Query { hello: Int }", wiring -> wiring);
        ExecutionResult own = zoo.execute(animals);
        assertThat(own.getErrors()).isEmpty();
        assertThat(host.execute(animals).toSpecification()).isEqualTo(own.toSpecification());
    }
}
