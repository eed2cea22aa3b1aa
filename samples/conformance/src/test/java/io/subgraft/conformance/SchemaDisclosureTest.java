package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import io.subgraft.Subgraft;
import io.subgraft.conformance.parts.SubgraftModule;
import io.subgraft.database.Database;
import io.subgraft.federation.Federation;
import io.subgraft.security.Caller;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Introspection and {@code _service} tell the same schema; who may have it from which is said for each by itself. */
class SchemaDisclosureTest {

    private static final String INTROSPECTION = "{ __schema { types { name } } }";
    private static final String SERVICE = "{ _service { sdl } }";
    private static final Federation ROUTER_ONLY = new Federation().sdlVisibleTo(caller -> caller.hasRole("router"));

    private static Subgraft subgraft(boolean introspection, Federation federation) {
        return Subgraft.builder(Parts.standard(Database.H2).sessionFactory())
                .onlyModules(List.of(new SubgraftModule()))
                .introspection(introspection)
                .extension(federation)
                .build();
    }

    private static void assertTold(ExecutionResult result) {
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.toSpecification().toString()).contains("PartConnection");
    }

    private static void assertNotTold(ExecutionResult result) {
        assertThat(result.isDataPresent()).isFalse();
        assertThat(result.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "INTROSPECTION_DISABLED"));
        assertThat(result.toSpecification().toString()).doesNotContain("PartConnection");
    }

    private static ExecutionInput of(Caller caller, String document) {
        ExecutionInput input = ExecutionInput.newExecutionInput(document).build();
        input.getGraphQLContext().put(Caller.class, caller);
        return input;
    }

    @Test
    void bothAreToldByDefault() {
        Subgraft open = subgraft(true, new Federation());
        assertTold(open.execute(INTROSPECTION));
        assertTold(open.execute(SERVICE));
    }

    @Test
    void withoutIntrospectionAGatewayIsStillTold() {
        Subgraft closed = subgraft(false, new Federation());
        assertNotTold(closed.execute(INTROSPECTION));
        assertTold(closed.execute(SERVICE));
    }

    @Test
    void aGatewayMayBeTheOnlyOneToBeTold() {
        Subgraft subgraft = subgraft(false, ROUTER_ONLY);
        Caller router = new SecuredCaller("router", null, Set.of("router"));
        assertTold(subgraft.execute(of(router, SERVICE)));
        assertNotTold(subgraft.execute(of(router, INTROSPECTION)));
        assertNotTold(subgraft.execute(SERVICE));
        assertNotTold(subgraft.execute("{ part(id: \"1\") { id } _service { sdl } }"));
    }

    @Test
    void withoutServiceToolsAreStillTold() {
        Subgraft subgraft = subgraft(true, ROUTER_ONLY);
        assertTold(subgraft.execute(INTROSPECTION));
        assertNotTold(subgraft.execute(SERVICE));
        ExecutionResult elsewhere =
                GraphQL.newGraphQL(subgraft.schema()).build().execute(SERVICE);
        assertThat(elsewhere.toSpecification().toString())
                .contains("INTROSPECTION_DISABLED")
                .doesNotContain("PartConnection");
    }
}
