package io.subgraft.internal.federation.trace;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** What a request did, and when. */
final class Trace {

    private static final int END_TIME = 3;
    private static final int START_TIME = 4;
    private static final int DURATION_NS = 11;
    private static final int ROOT = 14;

    private final Instant begun = Instant.now();
    private final long start = System.nanoTime();
    private final TraceNode root = new TraceNode(null);

    long now() {
        return System.nanoTime() - start;
    }

    synchronized void fetched(DataFetchingEnvironment field, long fetchStart) {
        TraceNode node = root;
        for (Object each : field.getExecutionStepInfo().getPath().toList()) {
            node = node.child(each);
        }
        node.fetched(new TraceNode.Fetch(
                GraphQLTypeUtil.simplePrint(field.getFieldType()),
                GraphQLTypeUtil.simplePrint(field.getParentType()),
                field.getField().getName(),
                fetchStart,
                now()));
    }

    /** The trace as the extension {@code ftv1} of a result. */
    synchronized String ended(ExecutionResult result) {
        long duration = now();
        for (GraphQLError each : result.getErrors()) {
            List<Object> path = each.getPath() == null ? ResultPath.rootPath().toList() : each.getPath();
            root.reached(path).failed(each, duration);
        }
        ProtobufMessage trace = new ProtobufMessage()
                .message(END_TIME, timestamp(begun.plusNanos(duration)))
                .message(START_TIME, timestamp(begun))
                .number(DURATION_NS, duration)
                .message(ROOT, root.toMessage());
        return Base64.getEncoder().encodeToString(trace.toByteArray());
    }

    private static ProtobufMessage timestamp(Instant instant) {
        return new ProtobufMessage().number(1, instant.getEpochSecond()).number(2, instant.getNano());
    }
}
