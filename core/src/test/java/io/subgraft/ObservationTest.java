package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import io.subgraft.database.Database;
import io.subgraft.library.SubgraftModule;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import io.subgraft.observe.SubgraftListener;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What listeners and the Flight Recorder are told. */
class ObservationTest {

    private static final String AUTHORS = "query Authors { authors { nodes { name books { nodes { title } } } } }";

    private final List<Object> heard = new ArrayList<>();
    private final Library library = Library.standard(Database.H2);
    private final Subgraft subgraft = Subgraft.builder(library.sessionFactory())
            .onlyModules(List.of(new SubgraftModule()))
            .limits(Limits.standard().with(Limit.DEPTH, 6))
            .listener(new SubgraftListener() {
                @Override
                public void requestEnded(RequestEnded request) {
                    heard.add(request.operation() + " " + request.errors());
                }

                @Override
                public void statementEnded(StatementEnded statement) {
                    heard.add(statement.hql().substring(0, 6) + " " + statement.rows());
                }

                @Override
                public void refused(Refused refusal) {
                    heard.add(refusal.code() + " " + refusal.operation());
                }
            })
            .build();

    private void execute(String document, String operation) {
        subgraft.execute(ExecutionInput.newExecutionInput(document)
                .operationName(operation)
                .build());
    }

    @Test
    void statementsAndThenTheRequest() {
        execute(AUTHORS, "Authors");
        assertThat(heard).hasSize(3).last().isEqualTo("Authors 0");
        assertThat(heard.subList(0, 2)).allMatch(each -> each.toString().matches("select \\d+"));
    }

    @Test
    void whatIsTooMuchIsRefused() {
        execute(
                "query Deep { authors { nodes { books { nodes { author { books { nodes { title } } } } } } } }",
                "Deep");
        assertThat(heard).containsExactly("Deep 1", "MAX_DEPTH_LIMIT Deep");
    }

    @Test
    void aListenerThatFailsChangesNothing() {
        Subgraft careless = Subgraft.builder(library.sessionFactory())
                .onlyModules(List.of(new SubgraftModule()))
                .listener(new SubgraftListener() {
                    @Override
                    public void statementEnded(StatementEnded statement) {
                        throw new IllegalStateException("of the listener");
                    }
                })
                .build();
        assertThat(careless.execute(AUTHORS).getErrors()).isEmpty();
    }

    @Test
    void theFlightRecorderHasTheSame(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("flight.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("io.subgraft.Request");
            recording.enable("io.subgraft.Statement");
            recording.enable("io.subgraft.Refusal");
            recording.start();
            execute(AUTHORS, "Authors");
            execute(
                    "query Deep { authors { nodes { books { nodes { author { books { nodes { title } } } } } } } }",
                    "Deep");
            recording.stop();
            recording.dump(file);
        }
        assertThat(RecordingFile.readAllEvents(file).stream().map(ObservationTest::text))
                .containsExactlyInAnyOrder(
                        "Statement select",
                        "Statement select",
                        "Request Authors",
                        "Request Deep",
                        "Refusal MAX_DEPTH_LIMIT");
    }

    private static String text(RecordedEvent event) {
        String name = event.getEventType().getName().replace("io.subgraft.", "");
        String field = switch (name) {
            case "Statement" -> event.getString("hql").substring(0, 6);
            case "Request" -> event.getString("operation");
            default -> event.getString("code");
        };
        return name + " " + field;
    }

    @Test
    void aRuntimeWithoutTheFlightRecorderServes() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.se",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneRequest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
                .containsExactly("{data={authors={nodes=[{name=Author 1}]}}}", "{code=GRAPHQL_VALIDATION_FAILED}");
        assertThat(process.waitFor()).isZero();
    }
}
