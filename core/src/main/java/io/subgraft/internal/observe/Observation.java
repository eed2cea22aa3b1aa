package io.subgraft.internal.observe;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.subgraft.error.ErrorCode;
import io.subgraft.internal.compatibility.RuntimeSeams;
import io.subgraft.observe.SubgraftListener;
import io.subgraft.security.Caller;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Sends events to the listeners and to the JDK Flight Recorder. Thread-safe if the listeners are. */
public final class Observation {

    /** Sends events to the Flight Recorder only. */
    public static final Observation UNHEARD = new Observation(List.of());

    /** Whether the runtime has the Flight Recorder; containers hide its module from applications that do not ask for it. */
    private static final boolean IS_RECORDED = RuntimeSeams.hasFlightRecorder();

    private static final Logger LOG = System.getLogger("io.subgraft");

    private final List<SubgraftListener> listeners;

    public Observation(List<SubgraftListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /** Begins to observe a request. */
    public Running begin(ExecutionInput request) {
        return new Running(this, request, IS_RECORDED ? RequestFlight.begun() : null);
    }

    private void ended(ExecutionInput input, @Nullable RequestFlight flight, long began, ExecutionResult result) {
        if (flight != null) {
            flight.end();
        }
        String operation = input.getOperationName();
        Caller known = input.getGraphQLContext().get(Caller.class);
        String caller = known == null ? null : known.name();
        if (flight != null) {
            flight.commit(operation, caller, result.getErrors().size());
        }
        send(each -> each.requestEnded(new Events.RequestEnded(
                operation, caller, since(began), result.getErrors().size())));
        result.getErrors().forEach(each -> refusal(each, operation, caller));
    }

    /** A request that is being executed. */
    public static final class Running {

        private final Observation observation;
        private final ExecutionInput request;
        private final @Nullable RequestFlight flight;
        private final long began = System.nanoTime();

        private Running(Observation observation, ExecutionInput request, @Nullable RequestFlight flight) {
            this.observation = observation;
            this.request = request;
            this.flight = flight;
        }

        /** Tells that the request was executed. */
        public void end(ExecutionResult result) {
            observation.ended(request, flight, began, result);
        }
    }

    private void refusal(GraphQLError error, @Nullable String operation, @Nullable String caller) {
        Map<String, Object> extensions = error.getExtensions();
        ErrorCode code = extensions == null ? null : ErrorCode.of(String.valueOf(extensions.get("code")));
        if (code == null || !code.isRefusal()) {
            return;
        }
        if (IS_RECORDED) {
            RefusalFlight.commit(code.name(), error.getMessage(), operation, caller);
        }
        send(each -> each.refused(new Events.Refused(code, error.getMessage(), operation, caller)));
    }

    /** Executes a statement and sends the event of its end, also if it fails. */
    public <T> T statement(String hql, Supplier<T> statement, ToIntFunction<T> rows) {
        StatementFlight flight = IS_RECORDED ? StatementFlight.begun() : null;
        long began = System.nanoTime();
        int found = -1;
        try {
            T result = statement.get();
            found = rows.applyAsInt(result);
            return result;
        } finally {
            if (flight != null) {
                flight.commit(hql, found);
            }
            int all = found;
            send(each -> each.statementEnded(new Events.StatementEnded(hql, since(began), all)));
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void send(Consumer<SubgraftListener> event) {
        for (SubgraftListener each : listeners) {
            try {
                event.accept(each);
            } catch (RuntimeException failure) { // a listener must not change the answer
                LOG.log(Level.WARNING, "A listener failed", failure);
            }
        }
    }
}
