package io.subgraft.samples.corpus.compare;

import graphql.ExecutionResult;
import io.subgraft.Subgraft;
import io.subgraft.samples.corpus.report.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Queries that fail with what was answered instead of data. */
record Answer(Subgraft subgraft) {

    /** An error was answered. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Failed(String message) {
            super(message);
        }
    }

    /** Something was thrown, which is never right. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Broken(String message, Throwable cause) {
            super(message, cause);
        }
    }

    Map<?, ?> to(String document) {
        ExecutionResult result;
        try {
            result = subgraft.execute(document);
        } catch (RuntimeException | LinkageError fault) {
            throw new Broken(Cause.of(fault) + " for " + document, fault);
        }
        if (!result.getErrors().isEmpty()) {
            throw new Failed(result.getErrors().get(0).getMessage() + " for " + document);
        }
        return result.getData();
    }

    /** All nodes of a list, by pages. */
    List<Map<?, ?>> nodes(String list, String selection) {
        List<Map<?, ?>> nodes = new ArrayList<>();
        String after = "";
        String last = "";
        while (true) {
            Map<?, ?> data = to("{ list: " + list + "(first: 5" + after + ") { nodes { " + selection
                    + " } pageInfo { hasNextPage endCursor } } }");
            Map<?, ?> connection = (Map<?, ?>) data.get("list");
            ((List<?>) connection.get("nodes")).forEach(node -> nodes.add((Map<?, ?>) node));
            Map<?, ?> page = (Map<?, ?>) connection.get("pageInfo");
            if (!Boolean.TRUE.equals(page.get("hasNextPage"))) {
                return nodes;
            }
            after = ", after: \"" + page.get("endCursor") + "\"";
            if (after.equals(last)) {
                throw new Failed("the list " + list + " does not end: the same page comes again after " + after);
            }
            last = after;
        }
    }
}
