package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.subgraft.database.Database;
import io.subgraft.security.Caller;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles of single operations: who may ask for the list of something, and who for one of it. */
class OperationAccessTest {

    private static final String IMPORTS = """
            package operations;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            """;

    private static final CompiledModel MODEL = CompiledModel.of(IMPORTS + """
            @Entity @GraphQLExposed
            @GraphQLOperations(list = @GraphQLAccess(roles = {"staff", "boss"}))
            public class Customer {
              @Id Long id;
              String name;
              @OneToMany(mappedBy = "customer") Set<Invoice> invoices;
            }
            """, IMPORTS + """
            @Entity @GraphQLExposed
            @GraphQLAccess(roles = "staff")
            @GraphQLOperations(list = @GraphQLAccess(roles = "boss"), lookup = @GraphQLAccess(roles = {}))
            public class Invoice { @Id Long id; @ManyToOne Customer customer; }
            """);

    private static final Booted SHOP = new Booted(MODEL, Database.H2, "operations.Customer", "operations.Invoice")
            .with(
                    "insert into Customer (id, name) values (1, 'A')",
                    "insert into Invoice (id, customer_id) values (1, 1)");

    @AfterAll
    static void close() {
        SHOP.close();
    }

    private static ExecutionInput input(String document, String roles) {
        ExecutionInput input = ExecutionInput.newExecutionInput(document).build();
        Caller caller = new SecuredCaller("x", null, roles == null ? Set.of() : Set.of(roles.split(" ")));
        input.getGraphQLContext().put(Caller.class, caller);
        return input;
    }

    @ParameterizedTest
    @CsvSource({
        "{ customers { nodes { id } } },, false",
        "{ customers { totalCount } },, false",
        "{ customers { nodes { id } } }, staff, true",
        "{ customers { nodes { id } } }, boss, true",
        "{ customer(id: 1) { name } },, true",
        "{ invoices { totalCount } }, staff, false",
        "{ invoices { totalCount } }, boss, false",
        "{ invoices { totalCount } }, staff boss, true",
        "{ invoice(id: 1) { id } }, staff boss, false",
        "{ customer(id: 1) { invoices { nodes { id } } } }, staff, true",
    })
    void whoMayAskForWhat(String document, String roles, boolean allowed) {
        List<String> statements = SHOP.statements(() -> {
            ExecutionResult answer = SHOP.subgraft().execute(input(document, roles));
            if (allowed) {
                assertThat(answer.getErrors()).isEmpty();
            } else {
                assertThat(answer.getData().toString()).endsWith("=null}");
                assertThat(answer.getErrors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN"));
            }
        });
        assertThat(statements.isEmpty()).isNotEqualTo(allowed);
    }

    @Test
    void otherOperationsOfTheDocumentAreAnswered() {
        ExecutionResult answer =
                SHOP.subgraft().execute(input("{ customers { nodes { id } } customer(id: \"1\") { name } }", null));
        assertThat(answer.getData().toString()).isEqualTo("{customers=null, customer={name=A}}");
    }

    @Test
    void whatMayBeRefusedMayBeNull() {
        assertThat(MODEL.sdl())
                .containsPattern("  customers\\(.*\\): CustomerConnection\n")
                .containsPattern("  invoices\\(.*\\): InvoiceConnection\n");
    }
}
