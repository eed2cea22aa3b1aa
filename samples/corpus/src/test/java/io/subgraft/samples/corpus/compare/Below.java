package io.subgraft.samples.corpus.compare;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Elements;
import io.subgraft.generated.AttributeFacts.Embedded;
import io.subgraft.generated.AttributeFacts.Entries;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.generated.EntityDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads an attribute below the associations of fifty rows that lead to its entity, and counts the statements. */
record Below(Served served, Types types, Selections selections) {

    /**
     * What is wrong; empty where each row has its value, and the statements are one for each level and collection.
     *
     * @param rows the value of each row, by its identity
     */
    List<String> of(EntityDescriptor type, AttributeFacts attribute, Map<Object, Object> rows) {
        String node = selections.identity(type) + " value: " + selections.of(attribute);
        List<String> wrong = new ArrayList<>();
        // One for the parents, one for the nodes, and those that the value itself takes.
        read(type, "several(first: 100) { nodes { " + node + " } }", 2 + own(attribute), rows, wrong);
        read(type, "one { " + node + " }", 1 + own(attribute), rows, wrong);
        return wrong;
    }

    private void read(EntityDescriptor type, String below, int allowed, Map<Object, Object> rows, List<String> wrong) {
        String parents = types.entity("Of" + type.javaClass().getSimpleName())
                .facts()
                .list()
                .field();
        String document = "{ " + parents + "(first: " + Served.ROWS + ") { nodes { " + below + " } } }";
        Map<String, Object> answered = new HashMap<>();
        int statements = served.statements(() -> answered.put("data", new Answer(served.subgraft()).to(document)));
        if (statements != allowed) {
            wrong.add(statements + " statements instead of " + allowed + " for " + document);
        }
        List<Map<?, ?>> nodes = new ArrayList<>();
        collect(answered.get("data"), nodes);
        if (nodes.size() < Served.ROWS / 2) {
            wrong.add(nodes.size() + " values for " + document);
        }
        for (Map<?, ?> node : nodes) {
            Object expected = rows.get(Unordered.of(Comparison.withoutValue(node)));
            if (expected == null || !expected.equals(List.of(String.valueOf(Unordered.of(node.get("value")))))) {
                wrong.add("expected " + expected + " got " + node + " for " + document);
                return;
            }
        }
    }

    /** The nodes that have a value, wherever they are; the parents have none. */
    private static void collect(Object answer, List<Map<?, ?>> nodes) {
        if (answer instanceof Map<?, ?> map) {
            if (map.containsKey("value") && map.containsKey("__typename")) {
                nodes.add(map);
            } else {
                map.values().forEach(each -> collect(each, nodes));
            }
        } else if (answer instanceof List<?> list) {
            list.forEach(each -> collect(each, nodes));
        }
    }

    /** A collection is one statement, the count of all its rows another. */
    private int own(AttributeFacts attribute) {
        if (attribute instanceof ToMany) {
            return 2;
        }
        if (attribute instanceof Elements || attribute instanceof Entries) {
            return 1;
        }
        return attribute instanceof Embedded embedded
                ? types.named(embedded.type()).attributes().stream()
                        .mapToInt(this::own)
                        .sum()
                : 0;
    }
}
