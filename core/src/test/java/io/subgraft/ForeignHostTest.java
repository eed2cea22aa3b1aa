package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.DataFetcherResult;
import graphql.relay.Connection;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLSchema;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;

/** The schema in a host that knows nothing of Subgraft. */
class ForeignHostTest {

    private static final String DOCUMENT = """
            { authors(first: 5) { totalCount nodes { name books { nodes { title tags { nodes { label } } } } } }
              book(id: 21) { author { name } } none: book(id: 0) { id } }
            """;

    private final Library library = Library.standard(Database.H2);
    private final GraphQL host = GraphQL.newGraphQL(library.subgraft().schema()).build();

    @Test
    void givesTheSameAnswersWithTheSameStatements() {
        ExecutionResult[] results = new ExecutionResult[2];
        List<String> own =
                library.statements(() -> results[0] = library.subgraft().execute(DOCUMENT));
        List<String> foreign = library.statements(() -> results[1] = host.execute(DOCUMENT));
        assertThat(results[1].toSpecification()).isEqualTo(results[0].toSpecification());
        assertThat(foreign).isEqualTo(own).hasSize(6);
    }

    @Test
    void aRegistryOfLoadersChangesNothing() {
        ExecutionInput input = ExecutionInput.newExecutionInput(DOCUMENT)
                .dataLoaderRegistry(new DataLoaderRegistry())
                .build();
        assertThat(library.statements(() -> host.execute(input))).hasSize(6);
    }

    @Test
    void anInputThatIsExecutedAgainReadsAgain() {
        ExecutionInput input = ExecutionInput.newExecutionInput(DOCUMENT).build();
        ExecutionResult first = host.execute(input);
        List<String> again = library.statements(
                () -> assertThat(host.execute(input).toSpecification()).isEqualTo(first.toSpecification()));
        assertThat(again).hasSize(6);
    }

    @Test
    void failuresAreMaskedWithoutTheHost() {
        ExecutionResult result = host.execute("{ book(id: \"x\") { id } }");
        assertThat(result.getErrors()).hasSize(1);
        assertThat(result.getErrors().get(0).getExtensions()).containsEntry("code", "BAD_USER_INPUT");
    }

    /** As Spring for GraphQL asks of every field whose type is named as a connection. */
    private GraphQL connectionsOnly(List<Connection<?>> met) {
        FieldCoordinates books = FieldCoordinates.coordinates("Query", "books");
        GraphQLSchema schema = library.subgraft().schema();
        DataFetcher<?> fetcher = schema.getCodeRegistry()
                .getDataFetcher(books, schema.getQueryType().getFieldDefinition("books"));
        return GraphQL.newGraphQL(schema.transformWithoutTypes(same -> same.codeRegistry(schema.getCodeRegistry()
                        .transform(registry -> registry.dataFetcher(books, (DataFetcher<?>) environment -> {
                            DataFetcherResult<?> result =
                                    Objects.requireNonNull((DataFetcherResult<?>) fetcher.get(environment));
                            met.add((Connection<?>) Objects.requireNonNull(result.getData()));
                            return result;
                        })))))
                .build();
    }

    @Test
    void aPageIsAConnectionOfRelay() {
        List<Connection<?>> met = new ArrayList<>();
        ExecutionResult result =
                connectionsOnly(met).execute("{ books(first: 2) { edges { cursor } pageInfo { hasNextPage } } }");
        assertThat(result.getErrors()).isEmpty();
        Connection<?> page = met.get(0);
        assertThat(page.getEdges()).hasSize(2).allMatch(each -> each.getNode() != null);
        List<String> cursors = page.getEdges().stream()
                .map(each -> each.getCursor().getValue())
                .toList();
        assertThat(new Answer(result.getData()).texts("books.edges.cursor")).isEqualTo(cursors);
    }

    @Test
    void aPageOfRelayDoesNotMakeUpWhatWasNotSelected() {
        List<Connection<?>> met = new ArrayList<>();
        connectionsOnly(met).execute("{ books(first: 2) { nodes { id } } }");
        assertThatThrownBy(() -> met.get(0).getPageInfo())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("select it");
        assertThatThrownBy(() -> met.get(0).getEdges().get(0).getCursor()).hasMessage("No cursor was selected");
    }
}
