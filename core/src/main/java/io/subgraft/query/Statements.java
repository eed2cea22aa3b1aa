package io.subgraft.query;

import static io.subgraft.plan.Projection.ENTITY;
import static io.subgraft.plan.Projection.KEY;

import io.subgraft.model.EntityType;
import io.subgraft.model.KeyColumn;
import io.subgraft.plan.EntitySelection;
import io.subgraft.plan.Many;
import io.subgraft.plan.Projection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * The one door to the data: every statement that reads entities is built here.
 *
 * <p>The columns of a statement stand in the slots of its projection. A statement that reads for many owners has the columns
 * of the owner's key behind them.
 */
public final class Statements {

    private final KeyCondition keys;
    private final PagesStatement pages;

    public Statements(SessionFactoryImplementor sessionFactory) {
        this.keys = KeyCondition.of(sessionFactory);
        this.pages = new PagesStatement(keys);
    }

    /** The entities whose attributes at the given paths have the given values. */
    public Statement lookup(Projection<EntitySelection> projection, List<String> paths, List<Object> values) {
        Statement.Builder statement = entities(projection, List.of());
        for (int i = 0; i < paths.size(); i++) {
            String parameter = "key" + i;
            statement.where(ENTITY + "." + paths.get(i) + " = :" + parameter).with(parameter, values.get(i));
        }
        return statement.all();
    }

    /** The entities with the given identifiers, each with its identifier behind its columns. */
    public Statement byId(Projection<EntitySelection> projection, Collection<?> ids) {
        EntityType type = projection.content().type();
        List<String> paths = OwnedRows.paths(ENTITY, type);
        Statement.Builder statement = entities(projection, paths);
        keys.add(statement, paths, type.key(), ids);
        return statement.all();
    }

    /**
     * The entities whose columns have one of the given values, each with the columns behind its own; one statement unless the
     * database bounds how many values a statement can have.
     */
    public List<Statement> byKey(Projection<EntitySelection> projection, List<KeyColumn> key, List<?> values) {
        List<String> paths =
                key.stream().map(each -> ENTITY + "." + each.path()).toList();
        List<Statement> all = new ArrayList<>();
        int most = keys.most(key.size());
        for (int from = 0; from < values.size(); from += most) {
            Statement.Builder statement = entities(projection, paths);
            keys.add(statement, paths, key, values.subList(from, Math.min(values.size() - from, most) + from));
            all.add(statement.all());
        }
        return all;
    }

    /** A page of all entities, and one row more. */
    public Statement page(Projection<EntitySelection> projection, PageRequest page) {
        Ordering ordering = Ordering.of(projection.content().type(), ENTITY, page);
        Statement.Builder statement = entities(projection, List.of());
        ordering.restrict(statement);
        return statement.append(" order by " + ordering.clause()).atMost(page.probe());
    }

    /** How many entities there are. */
    public Statement count(EntityType type) {
        return Statement.select("select count(*)")
                .append(OwnedRows.from(type, ENTITY))
                .whereVisible(type, ENTITY)
                .all();
    }

    /** A page of the association for each owner, and one row more, all in one statement. */
    public Statement pages(Many.Association many, PageRequest page, Collection<?> owners) {
        return pages.of(many, page, owners);
    }

    /** How many entities the association leads to, for each owner that has any: the number, then the owner's key. */
    public Statement counts(Many.Association many, Collection<?> owners) {
        OwnedRows rows = OwnedRows.of(many, "");
        String key = String.join(", ", rows.key());
        Statement.Builder statement =
                Statement.select("select count(*), " + key).append(rows.from());
        rows.restrict(statement, many, keys, owners);
        return statement.append(" group by " + key).all();
    }

    /**
     * The elements of the collection of all owners; where the database keeps their order, each with its position behind its
     * columns.
     */
    public Statement elements(Many.Elements many, Collection<?> owners) {
        List<String> position = many.attribute().isIndexed() ? List.of("index(" + ENTITY + ")") : List.of();
        List<String> place = position.isEmpty() ? many.element().columns() : position;
        return whole(many, many.element(), "", position, place, owners);
    }

    /** The entries of the map of all owners. */
    public Statement entries(Many.Entries many, Collection<?> owners) {
        String joins = many.entry().content().keyIsEntity() ? " join key(" + ENTITY + ") " + KEY : "";
        return whole(many, many.entry(), joins, List.of(), many.entry().columns(), owners);
    }

    private Statement whole(
            Many many,
            Projection<?> projection,
            String joins,
            List<String> more,
            List<String> place,
            Collection<?> owners) {
        OwnedRows rows = OwnedRows.joined(many);
        List<String> columns = new ArrayList<>(projection.columns());
        columns.addAll(more);
        columns.addAll(rows.key());
        List<String> order = new ArrayList<>(rows.key());
        order.addAll(place);
        Statement.Builder statement = Statement.select(select(columns))
                .append(rows.from())
                .append(joins)
                .append(projection.joins());
        keys.add(statement, rows.indexed(), many.owner().key(), owners);
        return statement.append(" order by " + String.join(", ", order)).all();
    }

    private static Statement.Builder entities(Projection<EntitySelection> projection, List<String> more) {
        List<String> columns = new ArrayList<>(projection.columns());
        columns.addAll(more);
        return Statement.select(select(columns))
                .append(OwnedRows.from(projection.content().type(), ENTITY))
                .append(projection.joins())
                .whereVisible(projection.content().type(), ENTITY);
    }

    private static String select(List<String> columns) {
        return "select " + String.join(", ", columns);
    }
}
