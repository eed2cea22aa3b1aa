package io.subgraft.internal.completion;

import graphql.TrivialDataFetcher;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import io.subgraft.internal.compatibility.EngineSeams;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says whether instrumentation of a host watches the fields of what was read. Most watches whole requests only, or leaves out
 * fetchers that are trivial, as all are that take a value out of a row.
 */
final class Instrumentations {

    private static final Set<String> WRAP = Set.of("instrumentDataFetcher");

    private static final Set<String> WATCH = Set.of(
            "beginExecuteObject",
            "beginFieldExecution",
            "beginFieldFetch",
            "beginFieldFetching",
            "beginFieldCompletion",
            "beginFieldListCompletion");

    private static final TrivialDataFetcher<Object> TRIVIAL = environment -> null;

    private final Map<Class<? extends Instrumentation>, Watching> known = new ConcurrentHashMap<>();

    private enum Watching {
        NONE,
        FETCHERS,
        FIELDS
    }

    /** Whether anything has to be told of the fields below the one that the parameters are of. */
    boolean watchFields(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        Instrumentation all = execution.getInstrumentation();
        return switch (of(all, execution)) {
            case NONE -> false;
            case FETCHERS -> wraps(all, execution, parameters);
            case FIELDS -> true;
        };
    }

    private Watching of(Instrumentation instrumentation, ExecutionContext execution) {
        if (instrumentation == SimplePerformantInstrumentation.INSTANCE) {
            return Watching.NONE;
        }
        if (instrumentation instanceof FieldWatcher watcher) {
            return watcher.watchesFields(execution.getGraphQLContext()) ? Watching.FIELDS : Watching.NONE;
        }
        if (instrumentation.getClass() == ChainedInstrumentation.class) {
            Watching most = Watching.NONE;
            for (Instrumentation each : ((ChainedInstrumentation) instrumentation).getInstrumentations()) {
                Watching watching = of(each, execution);
                most = watching.compareTo(most) > 0 ? watching : most;
            }
            return most;
        }
        return known.computeIfAbsent(instrumentation.getClass(), Instrumentations::ofClass);
    }

    private static Watching ofClass(Class<? extends Instrumentation> type) {
        if (EngineSeams.overridesAny(type, WATCH)) {
            return Watching.FIELDS;
        }
        return EngineSeams.overridesAny(type, WRAP) ? Watching.FETCHERS : Watching.NONE;
    }

    /** Whether a trivial fetcher would be replaced. What looks at the field before it decides may do so for another. */
    private static boolean wraps(
            Instrumentation all, ExecutionContext execution, ExecutionStrategyParameters parameters) {
        InstrumentationFieldFetchParameters asked = new InstrumentationFieldFetchParameters(
                execution,
                () -> {
                    throw new UnusualException();
                },
                parameters,
                true);
        try {
            DataFetcher<?> asWrapped = all.instrumentDataFetcher(TRIVIAL, asked, execution.getInstrumentationState());
            return asWrapped != TRIVIAL;
        } catch (UnusualException looksAtTheField) {
            return true;
        }
    }
}
