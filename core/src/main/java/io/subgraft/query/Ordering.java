package io.subgraft.query;

import io.subgraft.model.EntityType;
import io.subgraft.model.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list, which is that of the identifiers, and what of it a page holds.
 *
 * @param paths the HQL paths of the columns of the identifier
 * @param page what is asked for
 */
record Ordering(List<String> paths, PageRequest page) {

    static Ordering of(EntityType type, String alias, PageRequest page) {
        return new Ordering(OwnedRows.paths(alias, type), page);
    }

    /** The HQL of an order by clause. */
    String clause() {
        return paths.stream()
                .map(path -> page.backward() ? path + " desc" : path)
                .collect(Collectors.joining(", "));
    }

    /** Leaves out what lies outside the cursors. */
    void restrict(Statement.Builder statement) {
        bound(statement, ">", "after", page.after());
        bound(statement, "<", "before", page.before());
    }

    private void bound(Statement.Builder statement, String operator, String name, @Nullable Object key) {
        if (key == null) {
            return;
        }
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            String parameter = paths.size() == 1 ? name : name + i;
            statement.with(parameter, Keys.column(key, i));
            parameters.add(":" + parameter);
        }
        statement.where(tuple(paths) + " " + operator + " " + tuple(parameters));
    }

    private static String tuple(List<String> parts) {
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(", ", parts) + ")";
    }
}
