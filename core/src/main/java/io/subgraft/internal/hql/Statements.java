package io.subgraft.internal.hql;

import static io.subgraft.internal.plan.Projection.ENTITY;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.aggregate.GroupRequest;
import io.subgraft.internal.aggregate.Measure;
import io.subgraft.internal.argument.PageRequest;
import io.subgraft.internal.filter.Filter;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.KeyColumn;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.order.Order;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.PlannedCollection;
import io.subgraft.internal.plan.Projection;
import io.subgraft.security.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * The one door to the data: every statement that reads entities is built here.
 *
 * <p>The columns of a statement stand in the slots of its projection. A statement that reads for many owners has the columns
 * of the owner's key behind them.
 */
public final class Statements {

    private final Model model;
    private final KeyCondition keys;
    private final CallerRights access;
    private final boolean cutsDates;
    private final PagesStatement pages;

    private Statements(Model model, KeyCondition keys, OwnedPages.Form form, boolean cutsDates, CallerRights access) {
        this.model = model;
        this.keys = keys;
        this.cutsDates = cutsDates;
        this.access = access;
        this.pages = new PagesStatement(model, keys, form, access);
    }

    /** The statements of a persistence unit. */
    public static Function<CallerRights, Statements> of(SessionFactoryImplementor sessionFactory, Model model) {
        KeyCondition keys = KeyCondition.of(sessionFactory);
        OwnedPages.Form form = OwnedPages.Form.of(sessionFactory);
        boolean cutsDates = DateFunctions.areKnown(sessionFactory);
        return access -> new Statements(model, keys, form, cutsDates, access);
    }

    /** The entities whose attributes at the given paths have the given values. */
    public Statement lookup(Projection<EntitySelection> projection, List<String> paths, List<Object> values) {
        FromClause scope = entities(projection.content().type());
        String joins = scope.joined(projection.joins());
        where(scope, projection.content().type(), paths, values);
        return Statement.all(select(projection, projection.columns(), joins, scope), scope.parameters());
    }

    /** The entities with the given identifiers, each with its identifier behind its columns. */
    public Statement byId(Projection<EntitySelection> projection, Collection<?> ids) {
        EntityType type = projection.content().type();
        List<String> paths = OwnedRows.paths(ENTITY, type);
        FromClause scope = entities(projection.content().type());
        String joins = scope.joined(projection.joins());
        keys.add(scope, paths, type.key(), ids);
        List<String> columns = new ArrayList<>(projection.columns());
        columns.addAll(paths);
        return Statement.all(select(projection, columns, joins, scope), scope.parameters());
    }

    /**
     * The entities whose columns have one of the given values, each with the columns behind its own; one statement unless the
     * database bounds how many values a statement can have.
     */
    public List<Statement> byKey(Projection<EntitySelection> projection, List<KeyColumn> key, List<?> values) {
        List<String> paths = paths(key);
        List<String> columns = new ArrayList<>(projection.columns());
        columns.addAll(paths);
        List<Statement> all = new ArrayList<>();
        int most = keys.most(key);
        for (int from = 0; from < values.size(); from += most) {
            FromClause scope = entities(projection.content().type());
            String joins = scope.joined(projection.joins());
            keys.add(scope, paths, key, values.subList(from, Math.min(values.size() - from, most) + from));
            all.add(Statement.all(select(projection, columns, joins, scope), scope.parameters()));
        }
        return all;
    }

    /** How many statements find entities by so many values of a key. */
    public int byKey(List<KeyColumn> key, int values) {
        int most = keys.most(key);
        return values / most + (values % most == 0 ? 0 : 1);
    }

    /** The entities with the given identifiers, as the provider loads them. */
    public Statement instances(EntityType type, Collection<?> ids) {
        FromClause scope = entities(type);
        keys.add(scope, OwnedRows.paths(ENTITY, type), type.key(), ids);
        return Statement.all("select " + ENTITY + OwnedRows.from(type, ENTITY) + scope.text(), scope.parameters());
    }

    /**
     * The entity whose attributes at the given paths have the given values, as the provider loads it.
     *
     * @param writable where to find it, beside what the caller may see
     */
    public Statement instance(EntityType type, List<String> paths, List<Object> values, Rows writable) {
        FromClause scope = entities(type);
        where(scope, type, paths, values);
        if (!writable.equals(access.rows(type))) {
            scope.whereOneOf(writable, type, ENTITY);
        }
        return Statement.all("select " + ENTITY + OwnedRows.from(type, ENTITY) + scope.text(), scope.parameters());
    }

    /** One row for each entity that the caller may see whose attributes at the given paths have the given values. */
    public Statement exists(EntityType type, List<String> paths, List<Object> values) {
        FromClause scope = entities(type);
        where(scope, type, paths, values);
        return Statement.all("select 1" + OwnedRows.from(type, ENTITY) + scope.text(), scope.parameters());
    }

    /** One row if the entity with the given identifier is one of the given rows, be it visible to the caller or not. */
    public Statement isOneOf(EntityType type, List<Object> id, Rows writable) {
        FromClause scope = new FromClause(access);
        where(scope, type, type.key().stream().map(KeyColumn::path).toList(), id);
        scope.whereOneOf(writable, type, ENTITY);
        return Statement.all("select 1" + OwnedRows.from(type, ENTITY) + scope.text(), scope.parameters());
    }

    /** How many of the entities with the given identifiers are among the given rows, be they visible to the caller or not. */
    public Statement among(EntityType type, Collection<?> ids, Rows writable) {
        FromClause scope = new FromClause(access);
        keys.add(scope, OwnedRows.paths(ENTITY, type), type.key(), ids);
        scope.whereOneOf(writable, type, ENTITY);
        return Statement.all("select count(*)" + OwnedRows.from(type, ENTITY) + scope.text(), scope.parameters());
    }

    /** The values of a key that entities have which the caller may see, out of the given ones. */
    public Statement taken(EntityType type, List<KeyColumn> key, List<?> values) {
        List<String> paths = paths(key);
        FromClause scope = entities(type);
        keys.add(scope, paths, key, values);
        return Statement.all(select(paths) + OwnedRows.from(type, ENTITY) + scope.text(), scope.parameters());
    }

    /** The entities with the given values of a key, as the provider loads them, each before the values that it has. */
    public Statement referred(EntityType type, List<KeyColumn> key, List<?> values) {
        List<String> paths = paths(key);
        FromClause scope = entities(type);
        keys.add(scope, paths, key, values);
        return Statement.all(
                "select " + ENTITY + ", " + String.join(", ", paths) + OwnedRows.from(type, ENTITY) + scope.text(),
                scope.parameters());
    }

    private static List<String> paths(List<KeyColumn> key) {
        return key.stream().map(each -> ENTITY + "." + each.path()).toList();
    }

    private static void where(FromClause scope, EntityType type, List<String> paths, List<Object> values) {
        for (int i = 0; i < paths.size(); i++) {
            String parameter = scope.parameters().add("key" + i, values.get(i), type.column(paths.get(i)));
            scope.where(ENTITY + "." + paths.get(i) + " = " + parameter);
        }
    }

    /**
     * A page of all entities, and one row more where it is asked for whether the list goes on.
     *
     * @param pages what is asked for
     */
    public Statement page(PlannedCollection.Pages pages, PageRequest page) {
        Projection<EntitySelection> projection = pages.nodes();
        FromClause scope = entities(projection.content().type());
        String joins = scope.joined(projection.joins());
        OrderedRows rows = new OrderedRows(model, ENTITY, scope);
        rows.restrict(page.filter());
        rows.between(page);
        Ordering ordering = rows.ordering(page);
        SelectList selected = SelectList.of(projection.columns(), ordering, pages.cursors());
        String hql = select(projection, selected.columns(), joins, scope) + " order by " + ordering.clause();
        return Statement.page(page.offset(), page.most(pages), hql, scope.parameters(), selected.order());
    }

    /** One row where there is any before the range of a page, or behind it. */
    public Statement beyond(EntityType type, PageRequest page, boolean behind) {
        FromClause scope = entities(type);
        OrderedRows rows = new OrderedRows(model, ENTITY, scope);
        rows.restrict(page.filter());
        rows.outside(page, behind);
        return Statement.atMost(1, "select 1" + OwnedRows.from(type, ENTITY) + scope.text(), scope.parameters());
    }

    /** Functions over all entities, a column each. */
    public Statement aggregate(EntityType type, Filter filter, List<Measure> measures) {
        FromClause scope = entities(type);
        new OrderedRows(model, ENTITY, scope).restrict(filter);
        List<String> columns = new Aggregates(model, scope, cutsDates).measures(measures);
        return Statement.all(select(columns) + OwnedRows.from(type, ENTITY) + scope.text(), scope.parameters());
    }

    /** Groups of entities: the keys of each, then functions over its rows. */
    public Statement groups(EntityType type, Filter filter, GroupRequest request, List<Measure> measures) {
        FromClause scope = entities(type);
        new OrderedRows(model, ENTITY, scope).restrict(filter);
        Aggregates aggregates = new Aggregates(model, scope, cutsDates);
        List<String> keys = aggregates.keys(request);
        String hql = select(aggregates.columns(keys, measures))
                + OwnedRows.from(type, ENTITY)
                + scope.text()
                + aggregates.clause(request, List.of(), keys)
                + " order by "
                + Aggregates.order(request, keys);
        return Statement.atMost(request.size(), hql, scope.parameters());
    }

    /** A page of the association for each owner, with a row more as for {@link #page}, all in one statement. */
    public Statement pages(PlannedCollection.Association many, PageRequest page, Collection<?> owners) {
        return pages.of(many, page, owners);
    }

    /** Functions over what the association leads to, for each owner that it leads anywhere: then the owner's key. */
    public Statement aggregate(
            PlannedCollection.Association many, Filter filter, List<Measure> measures, Collection<?> owners) {
        FromClause scope = new FromClause(access);
        new OrderedRows(model, ENTITY, scope).restrict(filter);
        return measured(
                many, unordered(many), scope, new Aggregates(model, scope, cutsDates).measures(measures), owners);
    }

    /** Groups of what the association leads to, for each owner: keys, functions, then the owner's key. */
    public Statement groups(
            PlannedCollection.Association many,
            Filter filter,
            GroupRequest request,
            List<Measure> measures,
            Collection<?> owners) {
        FromClause scope = new FromClause(access);
        new OrderedRows(model, ENTITY, scope).restrict(filter);
        Aggregates aggregates = new Aggregates(model, scope, cutsDates);
        List<String> keys = aggregates.keys(request);
        OwnedRows rows = OwnedRows.of(many, unordered(many), scope, true);
        return pages.ofGroups(
                many,
                aggregates.columns(keys, measures),
                rows,
                Aggregates.order(request, keys),
                scope,
                aggregates.clause(request, rows.key(), keys),
                request.size(),
                owners);
    }

    /** How many entities lie before the range of a page, or behind it, for each owner that has any. */
    public Statement beyond(
            PlannedCollection.Association many, PageRequest page, boolean behind, Collection<?> owners) {
        FromClause scope = new FromClause(access);
        OrderedRows ordered = new OrderedRows(model, ENTITY, scope);
        ordered.restrict(page.filter());
        ordered.outside(page, behind);
        return measured(many, page.order(), scope, List.of("count(*)"), owners);
    }

    private static Order unordered(PlannedCollection.Association many) {
        return new Order(many.pages().nodes().content().type(), List.of());
    }

    private Statement measured(
            PlannedCollection.Association many,
            Order order,
            FromClause scope,
            List<String> columns,
            Collection<?> owners) {
        OwnedRows rows = OwnedRows.of(many, order, scope, true);
        rows.restrict(scope, many, keys, owners);
        String key = String.join(", ", rows.key());
        return Statement.all(
                select(columns) + ", " + key + rows.from() + scope.text() + " group by " + key, scope.parameters());
    }

    /**
     * The elements of the collection of all owners, in the order that the mapping asks for; where the database keeps their
     * order, each with its position behind its columns.
     */
    public Statement elements(PlannedCollection.Elements many, Collection<?> owners) {
        List<String> position = many.order().isIndexed() ? List.of("index(" + ENTITY + ")") : List.of();
        List<String> place = new ArrayList<>(position);
        if (position.isEmpty()) {
            many.order().by().forEach(each -> place.add(each.of(ENTITY)));
            place.addAll(many.element().columns());
        }
        return whole(many, many.element(), new FromClause(access), "", position, place, owners);
    }

    /** The entries of the map of all owners. */
    public Statement entries(PlannedCollection.Entries many, Collection<?> owners) {
        FromClause scope = new FromClause(access);
        AttributeFacts.Entries facts = (AttributeFacts.Entries) many.attribute().facts();
        String key = facts.key() instanceof ToOne toOne
                ? scope.joinedKey(ENTITY, Projection.KEY, model.entity(toOne.target()))
                : "";
        if (facts.value() instanceof ToOne toOne) {
            scope.whereVisible(model.entity(toOne.target()), ENTITY, Reached.TO_MANY);
        }
        scope.wherePresent(facts, many.attribute(), ENTITY, model);
        PlannedCollection.Entry entry = many.entry().content();
        entry.conditions().forEach(scope::where);
        List<String> place = new ArrayList<>(entry.order());
        place.addAll(many.entry().columns());
        return whole(many, many.entry(), scope, key, List.of(), place, owners);
    }

    private Statement whole(
            PlannedCollection many,
            Projection<?> projection,
            FromClause scope,
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
        keys.add(scope, rows.indexed(), many.owner().key(), owners);
        return Statement.atMost(
                Statement.ANY_NUMBER,
                select(columns) + rows.from() + joins + scope.joined(projection.joins()) + scope.text() + " order by "
                        + String.join(", ", order),
                scope.parameters());
    }

    private FromClause entities(EntityType type) {
        FromClause scope = new FromClause(access);
        scope.whereVisible(type, ENTITY, Reached.BY_NAME);
        return scope;
    }

    private static String select(
            Projection<EntitySelection> projection, List<String> columns, String joins, FromClause scope) {
        return select(columns) + OwnedRows.from(projection.content().type(), ENTITY) + joins + scope.text();
    }

    private static String select(List<String> columns) {
        return "select " + String.join(", ", columns);
    }
}
