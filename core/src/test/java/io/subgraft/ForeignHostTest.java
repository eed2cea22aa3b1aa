package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import io.subgraft.database.Database;
import java.util.List;
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
}
