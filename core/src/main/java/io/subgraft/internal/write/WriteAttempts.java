package io.subgraft.internal.write;

import graphql.execution.DataFetcherResult;
import graphql.execution.ResultPath;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.error.ErrorCode;
import io.subgraft.error.LimitException;
import io.subgraft.error.Refusal;
import io.subgraft.error.UnavailableException;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.cost.Budget;
import io.subgraft.internal.cost.Costs;
import io.subgraft.internal.cost.Estimate;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.session.UnknownOutcomeException;
import io.subgraft.internal.session.WriteUnit;
import io.subgraft.internal.write.fault.Contention;
import io.subgraft.internal.write.fault.DatabaseFault;
import io.subgraft.internal.write.fault.Fault;
import io.subgraft.internal.write.fault.FaultException;
import io.subgraft.limit.Limit;
import io.subgraft.observe.CommitListener;
import io.subgraft.security.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Writes fields together: all of them or none. What fails because others write at the same time is tried again, as a whole and in
 * another transaction.
 */
final class WriteAttempts {

    private static final int MOST = 3;
    private static final int LONGEST_PAUSE_MILLIS = 30;

    /** A written row is as dear as so many that are read. */
    private static final int COST_OF_WRITE = 10;

    private final DataFetchingEnvironment environment;
    private final WriteRuntime runtime;
    private final SchemaRuntime context;
    private final CallerRights access;
    private final WritePlanner planner;
    private final Outcomes outcomes;

    WriteAttempts(DataFetchingEnvironment environment, WriteRuntime runtime, ResultPath parent) {
        this.environment = environment;
        this.runtime = runtime;
        this.context = runtime.context();
        this.access = context.access(environment);
        this.planner = new WritePlanner(environment, context, access);
        this.outcomes = new Outcomes(parent);
    }

    WritePlanner planner() {
        return planner;
    }

    /**
     * Writes the fields.
     *
     * @param isStopped whether something before them failed, so that they are not written
     * @param answers receives the answer to each
     * @return whether they were written
     */
    boolean write(List<List<Field>> fields, boolean isStopped, Map<Field, DataFetcherResult<Object>> answers) {
        List<PlannedWrite> planned = new ArrayList<>();
        try {
            context.limits().check(Limit.WRITE_ROOT_FIELDS, fields.size());
            Budget budget = context.budget(environment);
            for (List<Field> each : fields) {
                planned.add(plan(each));
            }
            context.limits().check(Limit.WRITTEN_ROWS, rows(planned));
            budget.plan(estimate(planned));
            if (isStopped) {
                planned.forEach(each -> answers.put(each.field(), outcomes.failed(each, List.of(Fault.aborted()))));
                return false;
            }
            return write(planned, budget, answers);
        } catch (LimitException | UnavailableException reason) {
            Refusal.of(environment.getGraphQlContext(), reason);
            fields.forEach(each -> answers.put(each.get(0), outcomes.refused(each.get(0), reason)));
            return false;
        } catch (PlanException refused) {
            for (List<Field> each : fields) {
                Field field = each.get(0);
                answers.put(
                        field,
                        field == refused.field() ? outcomes.refused(field, refused.reason()) : outcomes.aborted(field));
            }
            return false;
        }
    }

    private PlannedWrite plan(List<Field> fields) {
        Field field = fields.get(0);
        try {
            return planner.plan(Objects.requireNonNull(runtime.model().byField().get(field.getName())), fields);
        } catch (LimitException tooMuch) {
            throw tooMuch;
        } catch (RuntimeException refused) {
            throw new PlanException(field, refused);
        }
    }

    private static long rows(List<PlannedWrite> planned) {
        return planned.stream().mapToLong(each -> each.rows().size()).sum();
    }

    private Estimate estimate(List<PlannedWrite> planned) {
        Estimate estimate = new Estimate(context.weights());
        for (PlannedWrite each : planned) {
            estimate.fields((double) COST_OF_WRITE * each.rows().size());
            if (each.selection() != null) {
                Costs.add(
                        estimate,
                        each.field().getName(),
                        each.selection().content(),
                        each.rows().size(),
                        1,
                        Objects.requireNonNull(each.requests()));
            }
        }
        return estimate;
    }

    private boolean write(List<PlannedWrite> planned, Budget budget, Map<Field, DataFetcherResult<Object>> answers) {
        for (PlannedWrite each : planned) {
            if (!each.faults().isEmpty()) {
                answers.putAll(outcomes.failed(planned, each, each.faults()));
                return false;
            }
        }
        boolean hasCollided = false;
        for (int i = 1; ; i++) {
            Attempt attempt = new Attempt(budget);
            try {
                attempt.run(planned, i == 1);
                planned.forEach(each -> answers.put(each.field(), outcomes.written(attempt.payload(each))));
                runtime.committed(attempt.written);
                return true;
            } catch (FaultException told) {
                answers.putAll(outcomes.failed(planned, attempt.reached(planned), told.faults()));
                return false;
            } catch (LimitException | UnavailableException reason) {
                throw reason;
            } catch (UnknownOutcomeException lost) {
                answers.putAll(outcomes.unknown(planned, lost));
                return false;
            } catch (RuntimeException failure) {
                if (!hasCollided && attempt.isRepeatable && attempt.hasCollided(failure)) {
                    hasCollided = true; // with a row that is there now, or one that the caller cannot see
                    continue;
                }
                if (Contention.is(failure)) {
                    if (i < MOST && attempt.isRepeatable) {
                        pause();
                        continue;
                    }
                    Fault again = new Fault(ErrorCode.TRY_AGAIN, "Others wrote the same rows; try again", List.of());
                    answers.putAll(outcomes.failed(planned, attempt.reached(planned), List.of(again)));
                    return false;
                }
                answers.putAll(explained(planned, attempt, failure, budget));
                return false;
            }
        }
    }

    private Map<Field, DataFetcherResult<Object>> explained(
            List<PlannedWrite> planned, Attempt attempt, RuntimeException failure, Budget budget) {
        PlannedWrite reached = attempt.reached(planned);
        List<Fault> faults = new Investigation(runtime, access, budget, environment.getLocale())
                .of(attempt.current(reached), failure);
        return faults.isEmpty()
                ? outcomes.broken(planned, reached, failure)
                : outcomes.failed(planned, reached, faults);
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MILLIS));
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        }
    }

    /** One transaction. */
    private final class Attempt {

        private final Map<PlannedWrite, Map<String, @Nullable Object>> payloads = new HashMap<>();
        private List<CommitListener.Written> written = List.of();
        private @Nullable PlannedWrite reached;
        private WriteRun.@Nullable Current current;
        private boolean isRepeatable;
        private final Budget budget;

        Attempt(Budget budget) {
            this.budget = budget;
        }

        void run(List<PlannedWrite> planned, boolean isFirst) {
            Set<PlannedWrite> absent = isFirst ? new AbsentRows(context, access, budget).of(planned) : Set.of();
            try (WriteUnit unit = WriteUnit.open(context.units(), budget, access)) {
                isRepeatable = unit.isRepeatable();
                WriteRun run = new WriteRun(runtime, access, unit, environment.getLocale());
                try {
                    for (PlannedWrite each : planned) {
                        reached = each;
                        payloads.put(each, run.write(each, absent.contains(each)));
                    }
                    unit.commit();
                    List<CommitListener.Written> rows = run.written();
                    written = unit.runsAfterCommit(() -> runtime.committed(rows)) ? List.of() : rows;
                } finally {
                    current = run.current();
                }
            }
        }

        /** Whether an upsert was to insert a row whose key another has. */
        boolean hasCollided(RuntimeException failure) {
            return reached != null
                    && reached.write() == Write.UPSERT
                    && current != null
                    && current.write().write() == Write.CREATE
                    && DatabaseFault.of(failure) == DatabaseFault.UNIQUE;
        }

        WriteRun.Current current(PlannedWrite write) {
            return current == null ? new WriteRun.Current(write, List.of()) : current;
        }

        Map<String, @Nullable Object> payload(PlannedWrite write) {
            return Objects.requireNonNull(payloads.get(write));
        }

        PlannedWrite reached(List<PlannedWrite> planned) {
            return reached == null ? planned.get(0) : reached;
        }
    }
}
