package io.subgraft.samples.corpus.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor.Nature;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Associations that Hibernate did not fill, for their columns are shared with the identifier or with each other: with SQL, the
 * columns that are free are given those of a target that has the others.
 */
record ForeignKeys(SessionFactoryImplementor sessions, EntityPersister entity, Values values) {

    void fill(Rows.Attempts attempts) {
        List<String> id = Arrays.asList(entity.getIdentifierColumnNames());
        for (AttributeMapping attribute : Attributes.of(entity)) {
            if (attribute instanceof ToOneAttributeMapping toOne
                    && toOne.getSideNature() == Nature.KEY
                    && toOne.getForeignKeyDescriptor().getJdbcTypeCount() > 1) {
                attempts.attempt(entity, attribute.getAttributeName(), session -> fill(toOne, id, session));
            }
        }
    }

    private Object fill(ToOneAttributeMapping toOne, List<String> id, Session session) {
        ForeignKeyDescriptor key = toOne.getForeignKeyDescriptor();
        List<String> columns = columns(key.getKeyPart());
        List<String> free = columns.stream().filter(each -> !id.contains(each)).toList();
        if (!key.getKeyTable().equals(entity.getTableName()) || free.isEmpty() || !isBare(columns)) {
            return null;
        }
        session.doWork(connection -> {
            String isThere = columns.stream().map(each -> each + " is not null").collect(Collectors.joining(" and "));
            if (!rows(connection, "select 1 from " + key.getKeyTable() + " where " + isThere, 1)
                    .isEmpty()) {
                return;
            }
            List<List<Object>> targets = rows(
                    connection,
                    "select " + String.join(", ", columns(key.getTargetPart())) + " from " + key.getTargetTable(),
                    columns.size());
            List<String> read = new ArrayList<>(id);
            read.addAll(columns);
            List<List<Object>> owners =
                    rows(connection, "select " + String.join(", ", read) + " from " + key.getKeyTable(), read.size());
            for (int row = 0; row < owners.size(); row++) {
                List<Object> owner = owners.get(row);
                List<List<Object>> fitting = targets.stream()
                        .filter(target -> fits(target, owner, columns, id))
                        .toList();
                if (!fitting.isEmpty() && (row % 4 != 3 || !values.canBeNull(toOne))) {
                    update(connection, key, fitting.get(row % fitting.size()), owner, columns, free, id);
                }
            }
        });
        return null;
    }

    /** Whether a target has the values that the identifier of the owner gives to columns that they share. */
    private static boolean fits(List<Object> target, List<Object> owner, List<String> columns, List<String> id) {
        for (int i = 0; i < columns.size(); i++) {
            int shared = id.indexOf(columns.get(i));
            if (shared >= 0 && !Objects.equals(String.valueOf(target.get(i)), String.valueOf(owner.get(shared)))) {
                return false;
            }
        }
        return true;
    }

    private static void update(
            Connection connection,
            ForeignKeyDescriptor key,
            List<Object> target,
            List<Object> owner,
            List<String> columns,
            List<String> free,
            List<String> id)
            throws SQLException {
        String sql = "update " + key.getKeyTable() + " set "
                + free.stream().map(each -> each + " = ?").collect(Collectors.joining(", ")) + " where "
                + id.stream().map(each -> each + " = ?").collect(Collectors.joining(" and "));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (String each : free) {
                statement.setObject(parameter++, target.get(columns.indexOf(each)));
            }
            for (int i = 0; i < id.size(); i++) {
                statement.setObject(parameter++, owner.get(i));
            }
            statement.executeUpdate();
        }
    }

    private static List<List<Object>> rows(Connection connection, String sql, int columns) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(result.getObject(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> columns(ModelPart part) {
        List<String> columns = new ArrayList<>();
        part.forEachSelectable((index, column) -> columns.add(column.getSelectionExpression()));
        return columns;
    }

    private static boolean isBare(List<String> columns) {
        return columns.stream().noneMatch(each -> each.contains("(") || each.contains("{"));
    }
}
