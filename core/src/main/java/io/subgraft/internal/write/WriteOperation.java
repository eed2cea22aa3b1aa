package io.subgraft.internal.write;

import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionId;
import graphql.execution.ResultPath;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.internal.write.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The answers to the fields of one operation that write. Those between which no field of the application stands are written together,
 * in one transaction, when the engine asks for the first of them; it has ended before the engine completes the first value.
 */
final class WriteOperation {

    private final ExecutionId execution;
    private final Map<Field, DataFetcherResult<Object>> answers = new HashMap<>();
    private boolean hasFailed;

    private WriteOperation(ExecutionId execution) {
        this.execution = execution;
    }

    /** The answer to the field that the engine asks for; handed out once. */
    static DataFetcherResult<Object> answer(DataFetchingEnvironment environment, WriteRuntime runtime) {
        WriteOperation operation = environment.getGraphQlContext().get(WriteOperation.class);
        if (operation == null || !operation.execution.equals(environment.getExecutionId())) {
            operation = new WriteOperation(environment.getExecutionId());
            environment.getGraphQlContext().put(WriteOperation.class, operation);
        }
        DataFetcherResult<Object> known = operation.answers.remove(environment.getField());
        return known == null ? operation.run(environment, runtime) : known;
    }

    private DataFetcherResult<Object> run(DataFetchingEnvironment environment, WriteRuntime runtime) {
        WriteAttempts attempts = new WriteAttempts(environment, runtime, parent(environment));
        List<List<Field>> run = run(environment, attempts.planner(), runtime.model());
        hasFailed |= !attempts.write(run, hasFailed, answers);
        DataFetcherResult<Object> answer = answers.remove(environment.getField());
        if (answer == null) {
            throw new IllegalStateException("Nothing was written for " + environment.getField());
        }
        return answer;
    }

    private static ResultPath parent(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(
                environment.getExecutionStepInfo().getPath().getParent());
    }

    /** The fields that are written together with the one that the engine asks for, those of one response key together. */
    private static List<List<Field>> run(DataFetchingEnvironment environment, WritePlanner planner, WriteModel writes) {
        Map<String, List<Field>> byKey = new LinkedHashMap<>();
        planner.forEachField(each -> byKey.computeIfAbsent(each.getResultKey(), absent -> new ArrayList<>())
                .add(each));
        List<List<Field>> run = new ArrayList<>();
        boolean isMet = false;
        for (List<Field> each : byKey.values()) {
            isMet |= each.get(0) == environment.getField();
            if (writes.byField().containsKey(each.get(0).getName())) {
                run.add(each);
            } else if (isMet) {
                break;
            } else if (!each.get(0).getName().startsWith("__")) {
                run.clear();
            }
        }
        return run;
    }
}
