package io.subgraft.samples.corpus.compare;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Values as rows of texts, so that what was answered and what a statement says can be compared. */
final class Plain {

    private Plain() {}

    /** The rows of a statement, sorted. */
    static List<String> rows(String url, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    text(result.getObject(i), columns);
                }
                rows.add(String.join("|", columns));
            }
        }
        return rows.stream().sorted().toList();
    }

    /** The same of nodes: one row for each value, or for each element, node and entry of one that has several. */
    static List<String> rows(List<Map<?, ?>> nodes) {
        List<String> rows = new ArrayList<>();
        for (Map<?, ?> node : nodes) {
            List<String> identity = new ArrayList<>();
            text(Comparison.withoutValue(node), identity);
            for (Object each : several(node.get("value"))) {
                List<String> columns = new ArrayList<>(identity);
                text(each, columns);
                rows.add(String.join("|", columns));
            }
        }
        return rows.stream().sorted().toList();
    }

    private static Collection<?> several(Object value) {
        if (value instanceof Map<?, ?> map && map.containsKey("nodes")) {
            return (Collection<?>) Objects.requireNonNull(map.get("nodes"));
        }
        return value instanceof Collection<?> collection ? collection : java.util.Collections.singletonList(value);
    }

    /** Fields in the order of the selection; what is null adds nothing, as an absent embeddable has no columns. */
    private static void text(Object value, List<String> columns) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, field) -> {
                if (!name.equals("__typename")) {
                    text(field, columns);
                }
            });
        } else if (value != null) {
            columns.add(String.valueOf(Unordered.of(value)));
        }
    }
}
