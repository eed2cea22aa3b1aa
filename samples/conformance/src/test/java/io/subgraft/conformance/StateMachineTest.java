package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import org.junit.jupiter.api.Test;

class StateMachineTest {

    private static final String PACKAGE = "org.springframework.statemachine.data.jpa.";

    private static final CompiledModel MODEL = CompiledModel.of(
            """
            @GraphQLExposed(
                entities = {JpaRepositoryAction.class, JpaRepositoryGuard.class, JpaRepositoryState.class,
                    JpaRepositoryStateMachine.class, JpaRepositoryTransition.class},
                ignore = {"JpaRepositoryState.deferredEvents", "JpaRepositoryStateMachine.stateMachineContext"})
            package machines;
            import io.subgraft.annotation.GraphQLExposed;
            import org.springframework.statemachine.data.jpa.*;
            """);

    @Test
    void probe() {
        System.out.println(MODEL.sdl());
        System.out.println(MODEL.messages());
        try (Booted machines = new Booted(
                MODEL,
                Database.H2,
                PACKAGE + "JpaRepositoryAction",
                PACKAGE + "JpaRepositoryGuard",
                PACKAGE + "JpaRepositoryState",
                PACKAGE + "JpaRepositoryStateMachine",
                PACKAGE + "JpaRepositoryTransition")) {
            Sql.rows(machines.url(), "select table_name, column_name, data_type from information_schema.columns where table_schema = 'PUBLIC'").forEach(System.out::println);
            assertThat(machines.query("{ jpaRepositoryStates { totalCount } }")).isNotNull();
        }
    }
}
