package io.subgraft.samples.corpus.compare;

import graphql.ExecutionResult;
import io.subgraft.Subgraft;
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

    Map<?, ?> to(String document) {
        ExecutionResult result = subgraft.execute(document);
        if (!result.getErrors().isEmpty()) {
            throw new Failed(result.getErrors().get(0).getMessage() + " for " + document);
        }
        return result.getData();
    }

    /** All nodes of a list, by pages. */
    List<Map<?, ?>> nodes(String list, String selection) {
        List<Map<?, ?>> nodes = new ArrayList<>();
        String after = "";
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
        }
    }
}
