package io.subgraft.internal.read;

import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionId;
import graphql.execution.ResultPath;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.error.BadInputException;
import io.subgraft.error.Failures;
import io.subgraft.error.ForbiddenException;
import io.subgraft.error.LimitException;
import io.subgraft.error.Refusal;
import io.subgraft.error.UnavailableException;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.cost.Budget;
import io.subgraft.internal.root.Read;
import io.subgraft.internal.root.RootPlanner;
import io.subgraft.internal.session.Siblings;
import io.subgraft.internal.session.UnitOfWork;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answers to all root fields of one execution, read together in one unit of work when the engine asks for the first. So
 * an operation is one transaction in any host, without wiring, and it is over before the engine completes the first value.
 */
public final class Operation {

    private final ExecutionId execution;
    private final ResultPath parent;
    private final Map<Field, DataFetcherResult<Object>> answers = new HashMap<>();

    private Operation(ExecutionId execution, ResultPath parent) {
        this.execution = execution;
        this.parent = parent;
    }

    /**
     * The answer to the field that the engine asks for. Each is handed out once, so that a second execution with the same
     * context reads anew.
     */
    public static DataFetcherResult<Object> answer(DataFetchingEnvironment environment, SchemaRuntime context) {
        Operation before = environment.getGraphQlContext().get(Operation.class);
        DataFetcherResult<Object> known = before == null ? null : before.take(environment);
        if (known != null) {
            return known;
        }
        Operation operation = new Operation(
                environment.getExecutionId(),
                Objects.requireNonNull(
                        environment.getExecutionStepInfo().getPath().getParent()));
        operation.run(environment, context);
        environment.getGraphQlContext().put(Operation.class, operation);
        DataFetcherResult<Object> answer = operation.take(environment);
        if (answer == null) {
            throw new IllegalStateException("The plan has no field " + environment.getField());
        }
        return answer;
    }

    private @Nullable DataFetcherResult<Object> take(DataFetchingEnvironment environment) {
        return execution.equals(environment.getExecutionId()) ? answers.remove(environment.getField()) : null;
    }

    private void run(DataFetchingEnvironment environment, SchemaRuntime context) {
        RootPlanner planner = new RootPlanner(environment, context.roots(), context.model(), context.limits());
        CallerRights access;
        try {
            access = context.access(environment);
        } catch (RuntimeException withoutSession) {
            planner.rootFields().forEach(each -> answers.put(each.get(0), failed(each.get(0), withoutSession)));
            return;
        }
        Budget budget;
        Map<Field, Read> reads;
        try {
            budget = context.budget(environment);
            reads = plan(planner);
            budget.plan(Read.estimate(reads, context.weights()));
        } catch (LimitException tooMuch) {
            refuse(environment, planner, tooMuch);
            return;
        }
        try (UnitOfWork work = unit(reads.values(), context, budget, access)) {
            Map<Field, Supplier<DataFetcherResult<Object>>> found = new LinkedHashMap<>();
            Siblings siblings = new Siblings();
            reads.forEach((field, read) ->
                    found.put(field, siblings.add(in -> read(new Reader(context, in, access), field, read))));
            siblings.run(work);
            found.forEach((field, answer) -> answers.put(field, answer.get()));
        } catch (UnavailableException outage) {
            refuse(environment, planner, outage);
        } catch (RuntimeException atCommit) {
            reads.forEach((field, read) -> answers.put(field, failed(field, atCommit)));
        }
    }

    private static UnitOfWork unit(Collection<Read> reads, SchemaRuntime context, Budget budget, CallerRights access) {
        boolean isOneStatement = reads.size() == 1 && reads.iterator().next().isOneStatement();
        return isOneStatement
                ? context.units().openForOneStatement(budget, access)
                : context.units().open(budget, access);
    }

    private Map<Field, Read> plan(RootPlanner planner) {
        Map<Field, Read> reads = new LinkedHashMap<>();
        for (List<Field> fields : planner.rootFields()) {
            Field field = fields.get(0);
            try {
                reads.put(field, planner.plan(fields));
            } catch (BadInputException | ForbiddenException fault) {
                answers.put(field, failed(field, fault));
            }
        }
        return reads;
    }

    private void refuse(DataFetchingEnvironment environment, RootPlanner planner, RuntimeException reason) {
        Refusal.of(environment.getGraphQlContext(), reason);
        for (List<Field> fields : planner.rootFields()) {
            answers.put(fields.get(0), failed(fields.get(0), reason));
        }
    }

    private DataFetcherResult<Object> read(Reader reader, Field field, Read read) {
        try {
            return DataFetcherResult.newResult().data(reader.read(read)).build();
        } catch (UnavailableException outage) {
            throw outage; // to wait for a connection once is enough
        } catch (RuntimeException failure) {
            return failed(field, failure);
        }
    }

    private DataFetcherResult<Object> failed(Field field, RuntimeException failure) {
        return Failures.of(failure, parent.segment(field.getResultKey()), field);
    }
}
