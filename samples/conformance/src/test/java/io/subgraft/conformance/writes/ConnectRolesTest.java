package io.subgraft.conformance.writes;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import io.subgraft.conformance.Booted;
import io.subgraft.conformance.CompiledModel;
import io.subgraft.database.Database;
import io.subgraft.security.Caller;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may not read an entity connects no row of it. */
class ConnectRolesTest {

    private static final String IMPORTS = """
            package roles;
            import io.subgraft.annotation.*;
            import io.subgraft.security.Write;
            import jakarta.persistence.*;
            """;

    private static final Booted SHOP = new Booted(
                    CompiledModel.of(IMPORTS + """
                            @Entity @GraphQLExposed @jakarta.annotation.security.PermitAll
                            @GraphQLWrites(Write.UPDATE)
                            public class Book {
                              @Id Long id;
                              @GraphQLInput @ManyToOne(fetch = FetchType.LAZY) Author author;
                            }
                            """, IMPORTS + """
                            @Entity @GraphQLExposed @GraphQLAccess(roles = "editor")
                            public class Author { @Id Long id; }
                            """), Database.H2, "roles.Book", "roles.Author")
            .with("insert into Author (id) values (1)", "insert into Book (id) values (1)");

    private static String connect(int author, Caller caller) {
        ExecutionInput input = ExecutionInput.newExecutionInput(
                        "mutation { updateBook(id: 1, input: { author: { connect: { id: " + author
                                + " } } }) { errors { code } } }")
                .build();
        input.getGraphQLContext().put(Caller.class, caller);
        return SHOP.subgraft().execute(input).toSpecification().toString();
    }

    @Test
    void connectingNeedsTheRolesOfTheTarget() {
        List<String> statements = SHOP.statements(() ->
                assertThat(connect(1, Caller.NOBODY)).contains("FORBIDDEN").isEqualTo(connect(99, Caller.NOBODY)));
        assertThat(statements).isEmpty();
        assertThat(connect(1, Shop.caller("ann", null, "editor"))).isEqualTo("{data={updateBook={errors=[]}}}");
    }
}
