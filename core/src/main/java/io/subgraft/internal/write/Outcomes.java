package io.subgraft.internal.write;

import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.execution.ResultPath;
import graphql.language.Field;
import io.subgraft.error.ErrorCode;
import io.subgraft.error.Errors;
import io.subgraft.internal.write.fault.Fault;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What fields that write return. Errors that a payload selects are part of it, others are errors of the response, so that none is
 * overlooked. A payload is never null: what was written must not look as if it were not.
 */
record Outcomes(ResultPath parent) {

    private static final Logger LOG = System.getLogger("io.subgraft");

    private static final String ERRORS = "errors";

    DataFetcherResult<Object> written(Map<String, @Nullable Object> payload) {
        return DataFetcherResult.newResult().data((Object) payload).build();
    }

    /** Of a run of fields of which one failed. */
    Map<Field, DataFetcherResult<Object>> failed(List<PlannedWrite> run, PlannedWrite failed, List<Fault> faults) {
        return aborted(run, failed, failed(failed, faults));
    }

    /** Of a run of fields of which one failed for a reason that no client learns. */
    Map<Field, DataFetcherResult<Object>> broken(
            List<PlannedWrite> run, PlannedWrite failed, RuntimeException failure) {
        return aborted(run, failed, refused(failed.field(), failure));
    }

    @SuppressWarnings("ReferenceEquality") // two writes of a run may be equal, and one of them failed
    private Map<Field, DataFetcherResult<Object>> aborted(
            List<PlannedWrite> run, PlannedWrite failed, DataFetcherResult<Object> answer) {
        Map<Field, DataFetcherResult<Object>> all = new HashMap<>();
        run.forEach(each -> all.put(each.field(), each == failed ? answer : failed(each, List.of(Fault.aborted()))));
        return all;
    }

    DataFetcherResult<Object> failed(PlannedWrite write, List<Fault> faults) {
        if (write.selectsErrors()) {
            return DataFetcherResult.newResult()
                    .data(payload(faults.stream().map(Fault::told).toList()))
                    .build();
        }
        return nothing(faults.stream().map(each -> error(each, write.field())).toList());
    }

    /** Of a run of fields of which nobody knows whether they were written: an error of the response, whatever is selected. */
    Map<Field, DataFetcherResult<Object>> unknown(List<PlannedWrite> run, RuntimeException lost) {
        LOG.log(Level.ERROR, "The connection was lost during a commit", lost);
        Map<Field, DataFetcherResult<Object>> all = new HashMap<>();
        run.forEach(each -> all.put(
                each.field(),
                nothing(List.of(Errors.of(
                        ErrorCode.UNKNOWN_OUTCOME,
                        "The connection was lost during the commit; read the row to see whether it was written",
                        List.of(),
                        path(each.field()),
                        each.field().getSourceLocation())))));
        return all;
    }

    private GraphQLError error(Fault fault, Field field) {
        return Errors.of(fault.code(), fault.message(), fault.path(), path(field), field.getSourceLocation());
    }

    DataFetcherResult<Object> refused(Field field, RuntimeException reason) {
        return nothing(List.of(Errors.of(reason, path(field), field.getSourceLocation())));
    }

    DataFetcherResult<Object> aborted(Field field) {
        return nothing(List.of(error(Fault.aborted(), field)));
    }

    private ResultPath path(Field field) {
        return parent.segment(field.getResultKey());
    }

    private static DataFetcherResult<Object> nothing(List<GraphQLError> errors) {
        return DataFetcherResult.newResult()
                .data(payload(List.of()))
                .errors(errors)
                .build();
    }

    /** Of a field that wrote nothing. */
    private static Object payload(List<?> errors) {
        return Map.of("count", 0, ERRORS, errors);
    }
}
