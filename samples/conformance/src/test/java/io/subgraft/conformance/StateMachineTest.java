package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.statemachine.state.PseudoStateKind;
import org.springframework.statemachine.transition.TransitionKind;

/**
 * The entities of spring-statemachine-data-jpa, a published model that nobody here wrote: exposed from outside, filled with
 * generated rows, and each attribute compared with plain SQL.
 */
class StateMachineTest {

    private static final String ENTITIES = "org.springframework.statemachine.data.jpa.JpaRepository";

    private static final CompiledModel MODEL = CompiledModel.of("""
            @GraphQLExposed(
                entities = {JpaRepositoryAction.class, JpaRepositoryGuard.class, JpaRepositoryState.class,
                    JpaRepositoryStateMachine.class, JpaRepositoryTransition.class},
                ignore = {"JpaRepositoryState.deferredEvents", "JpaRepositoryStateMachine.stateMachineContext"})
            package machines;
            import io.subgraft.annotation.GraphQLExposed;
            import org.springframework.statemachine.data.jpa.*;
            """);

    private static final Booted MACHINES = new Booted(
                    MODEL,
                    Database.H2,
                    ENTITIES + "Action",
                    ENTITIES + "Guard",
                    ENTITIES + "State",
                    ENTITIES + "StateMachine",
                    ENTITIES + "Transition")
            .with(rows());

    @AfterAll
    static void close() {
        MACHINES.close();
    }

    private static String[] rows() {
        List<String> rows = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add("insert into action (id, name, spel) values (%d, 'action %d', %s)"
                    .formatted(i, i, text(i, "spel")));
            rows.add("insert into guard (id, name, spel) values (%d, %s, 'spel %d')".formatted(i, text(i, "guard"), i));
            rows.add("insert into state_machine (machine_id, state) values ('m%02d', %s)".formatted(i, text(i, "s")));
            rows.add("""
                    insert into state (id, machine_id, state, region, initial_state, kind, submachine_id, initialAction_id,
                      parentState_id) values (%d, 'm%02d', 's%d', %s, %s, %s, %s, %s, %s)
                    """.formatted(
                            i,
                            i % 7,
                            i,
                            text(i, "r"),
                            i % 2 == 0,
                            number(i, i % PseudoStateKind.values().length),
                            text(i + 1, "sub"),
                            number(i + 2, i),
                            i == 0 ? "null" : number(i + 3, i / 2)));
            rows.add("insert into transition (id, machine_id, source_id, target_id, event, kind, guard_id)"
                    + " values (%d, %s, %d, %s, 'e%d', %d, %s)"
                            .formatted(
                                    i,
                                    text(i, "m"),
                                    i,
                                    number(i, i / 3),
                                    i,
                                    i % TransitionKind.values().length,
                                    number(i + 1, i)));
            for (int action = 0; action < i % 4; action++) {
                links.add("insert into transition_action (JpaRepositoryTransition_id, actions_id) values (%d, %d)"
                        .formatted(i, action));
                links.add(
                        "insert into state_action (JpaRepositoryState_id, stateActions_id, entryActions_id, exitActions_id)"
                                + " values (%d, %d, %d, %d)".formatted(i, action, action + 1, action + 2));
            }
        }
        rows.addAll(links);
        return rows.toArray(String[]::new);
    }

    private static String text(int i, String text) {
        return i % 5 == 0 ? "null" : "'" + text + " " + i + "'";
    }

    private static String number(int i, int number) {
        return i % 5 == 0 ? "null" : String.valueOf(number);
    }

    @Test
    void actionsAndGuards() {
        assertRows("jpaRepositoryActions", "id name spel", "select id, name, spel from action order by id");
        assertRows("jpaRepositoryGuards", "id name spel", "select id, name, spel from guard order by id");
    }

    @Test
    void stateMachinesByTheirAssignedId() {
        assertRows(
                "jpaRepositoryStateMachines",
                "machineId state",
                "select machine_id, state from state_machine order by machine_id");
        assertThat(MACHINES.query("{ jpaRepositoryStateMachine(machineId: \"m07\") { state } }")
                        .one("jpaRepositoryStateMachine.state"))
                .isEqualTo("s 7");
    }

    @Test
    void statesWithTheirToOnes() {
        assertRows(
                "jpaRepositoryStates",
                "id machineId state region initial submachineId initialAction{name} parentState{state}",
                """
                select s.id, s.machine_id, s.state, s.region, s.initial_state, s.submachine_id, a.name, p.state
                from state s left join action a on a.id = s.initialAction_id left join state p on p.id = s.parentState_id
                order by s.id
                """);
    }

    @Test
    void transitionsWithTheirToOnes() {
        assertRows("jpaRepositoryTransitions", "id machineId event source{state} target{id} guard{name}", """
                select t.id, t.machine_id, t.event, s.state, t.target_id, g.name from transition t
                left join state s on s.id = t.source_id left join guard g on g.id = t.guard_id order by t.id
                """);
    }

    @Test
    void enumsOfAnotherJar() {
        Answer answer = MACHINES.query("{ jpaRepositoryStates(first: 100) { nodes { kind } } "
                + "jpaRepositoryTransitions(first: 100) { nodes { kind } } }");
        assertThat(answer.texts("jpaRepositoryStates.nodes.kind"))
                .isEqualTo(names(PseudoStateKind.values(), "select kind from state order by id"));
        assertThat(answer.texts("jpaRepositoryTransitions.nodes.kind"))
                .isEqualTo(names(TransitionKind.values(), "select kind from transition order by id"));
    }

    private static List<String> names(Enum<?>[] constants, String ordinals) {
        return Sql.rows(MACHINES.url(), ordinals).stream()
                .map(row -> row.get(0) == null ? "null" : constants[((Number) row.get(0)).intValue()].name())
                .toList();
    }

    @Test
    void manyToMany() {
        assertPairs("jpaRepositoryTransitions", "actions", "transition_action", "JpaRepositoryTransition_id");
        assertPairs("jpaRepositoryStates", "stateActions", "state_action", "JpaRepositoryState_id");
        assertPairs("jpaRepositoryStates", "entryActions", "state_action", "JpaRepositoryState_id");
        assertPairs("jpaRepositoryStates", "exitActions", "state_action", "JpaRepositoryState_id");
    }

    private static void assertPairs(String list, String association, String table, String owner) {
        Answer answer = MACHINES.query(
                "{ " + list + "(first: 100) { nodes { id " + association + "(first: 100) { nodes { id } } } } }");
        List<String> pairs = new ArrayList<>();
        for (Object node : answer.all(list + ".nodes")) {
            Map<?, ?> fields = (Map<?, ?>) node;
            new Answer(fields).texts(association + ".nodes.id").forEach(id -> pairs.add(fields.get("id") + " " + id));
        }
        List<String> expected = Sql.rows(
                        MACHINES.url(), "select " + owner + ", " + association + "_id from " + table + " order by 1, 2")
                .stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
        assertThat(expected).hasSize(60);
        assertThat(pairs).isEqualTo(expected);
    }

    /** Every field of every row, those of a to-one as {@code association{field}}, against the columns of a query. */
    private static void assertRows(String list, String fields, String sql) {
        Answer answer = MACHINES.query("{ " + list + "(first: 100) { nodes { " + fields + " } } }");
        List<List<String>> rows = new ArrayList<>();
        for (Object node : answer.all(list + ".nodes")) {
            rows.add(List.of(fields.split(" ")).stream()
                    .map(field -> new Answer(node)
                            .texts(field.replace("{", ".").replace("}", ""))
                            .get(0))
                    .toList());
        }
        List<List<String>> expected = Sql.rows(MACHINES.url(), sql).stream()
                .map(row -> row.stream().map(String::valueOf).toList())
                .toList();
        assertThat(expected).hasSize(40);
        assertThat(rows).isEqualTo(expected);
        assertThat(rows.toString().toLowerCase(Locale.ROOT)).contains("null");
    }
}
