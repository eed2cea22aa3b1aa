package io.subgraft.query;

import static io.subgraft.query.Projection.ENTITY;

import io.subgraft.model.Attribute;
import io.subgraft.model.EntityType;
import io.subgraft.plan.Selection;
import io.subgraft.plan.Selection.ToMany;
import java.util.Collection;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the data: every statement that reads entities is built here.
 *
 * <p>The columns of a statement stand in the slots of its selection. A statement that reads for many owners has the owner's
 * key behind them.
 */
public final class Statements {

    private final Keys keys;

    public Statements(SessionFactoryImplementor sessionFactory) {
        this.keys = Keys.of(sessionFactory);
    }

    /** The entities whose attributes have the given values, at most one where the attributes are a key. */
    public Statement lookup(Selection selection, List<Attribute> by, List<Object> values) {
        Projection projection = Projection.of(selection);
        Statement.Builder statement = Statement.select(select(projection.columns()))
                .append(from(selection.type()))
                .append(projection.joins());
        for (int i = 0; i < by.size(); i++) {
            String parameter = "key" + i;
            statement.where(ENTITY + "." + by.get(i).name() + " = :" + parameter, parameter, values.get(i));
        }
        return statement.all();
    }

    /** The entities with the given identifiers, each with its identifier behind its columns. */
    public Statement byId(Selection selection, Collection<?> ids) {
        Projection projection = Projection.of(selection);
        EntityType type = selection.type();
        String id = ENTITY + "." + type.id().name();
        return Statement.select(select(projection.columns()) + ", " + id)
                .append(from(type))
                .append(projection.joins())
                .where(keys.anyOf(id), "keys", keys.parameter(ids, type.key().javaType()))
                .all();
    }

    /** A page of all entities, and one row more. */
    public Statement page(Selection selection, PageRequest page) {
        Projection projection = Projection.of(selection);
        String id = ENTITY + "." + selection.type().id().name();
        Statement.Builder statement = Statement.select(select(projection.columns()))
                .append(from(selection.type()))
                .append(projection.joins());
        range(statement, id, page);
        return statement.append(" order by " + order(id, page)).atMost(page.probe());
    }

    /** How many entities there are. */
    public Statement count(EntityType type) {
        return Statement.select("select count(*)").append(from(type)).all();
    }

    /** A page of the association for each owner, and one row more, all in one statement. */
    public Statement pages(EntityType owner, ToMany toMany, PageRequest page, Collection<?> owners) {
        Selection selection = toMany.pages().nodes();
        Projection projection = Projection.of(selection);
        OwnedRows rows = OwnedRows.of(owner, toMany.attribute(), selection.type(), projection);
        String id = ENTITY + "." + selection.type().id().name();
        int columns = projection.columns().size();
        StringBuilder inner = new StringBuilder("select ");
        for (int i = 0; i < columns; i++) {
            inner.append(projection.columns().get(i)).append(" as c").append(i).append(", ");
        }
        inner.append(rows.key()).append(" as owner, row_number() over (partition by ");
        inner.append(rows.key()).append(" order by ").append(order(id, page)).append(") as place");
        Statement.Builder statement = Statement.select(outer(columns))
                .append(" from (")
                .append(inner.toString())
                .append(rows.from())
                .append(projection.joins())
                .where(
                        keys.anyOf(rows.indexed()),
                        "keys",
                        keys.parameter(owners, owner.key().javaType()));
        range(statement, id, page);
        return statement
                .append(") p where p.place <= :probe order by p.owner, p.place")
                .with("probe", page.probe())
                .all();
    }

    /** How many entities the association leads to, for each owner that has any: the number, then the owner's key. */
    public Statement counts(EntityType owner, ToMany toMany, Collection<?> owners) {
        OwnedRows rows =
                OwnedRows.of(owner, toMany.attribute(), toMany.pages().nodes().type(), null);
        return Statement.select("select count(*), " + rows.key())
                .append(rows.from())
                .where(
                        keys.anyOf(rows.indexed()),
                        "keys",
                        keys.parameter(owners, owner.key().javaType()))
                .append(" group by " + rows.key())
                .all();
    }

    private static void range(Statement.Builder statement, String id, PageRequest page) {
        bound(statement, id + " > :after", "after", page.after());
        bound(statement, id + " < :before", "before", page.before());
    }

    private static void bound(Statement.Builder statement, String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            statement.where(condition, parameter, value);
        }
    }

    private static String order(String id, PageRequest page) {
        return page.backward() ? id + " desc" : id;
    }

    private static String select(List<String> columns) {
        return "select " + String.join(", ", columns);
    }

    private static String outer(int columns) {
        StringBuilder select = new StringBuilder("select ");
        for (int i = 0; i < columns; i++) {
            select.append("p.c").append(i).append(", ");
        }
        return select.append("p.owner").toString();
    }

    private static String from(EntityType type) {
        return " from " + type.entityName() + " " + ENTITY;
    }
}
