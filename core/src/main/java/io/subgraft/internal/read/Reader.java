package io.subgraft.internal.read;

import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.argument.PageRequests;
import io.subgraft.internal.hql.Statement;
import io.subgraft.internal.hql.Statements;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.KeyColumn;
import io.subgraft.internal.plan.Element;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.PlannedCollection;
import io.subgraft.internal.plan.Projection;
import io.subgraft.internal.plan.Selection;
import io.subgraft.internal.root.Read;
import io.subgraft.internal.row.MapEntry;
import io.subgraft.internal.row.Owners;
import io.subgraft.internal.row.Page;
import io.subgraft.internal.row.RequestedKeys;
import io.subgraft.internal.row.Row;
import io.subgraft.internal.row.RowMapper;
import io.subgraft.internal.session.UnitOfWork;
import io.subgraft.internal.value.Keys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements of planned fields in one unit of work: one for a root field, one for each collection and set of
 * arguments below it whatever the number of rows, and one for each selected count.
 */
public final class Reader {

    private final Statements statements;
    private final SchemaRuntime context;
    private final UnitOfWork work;
    private final RowMapper rows;
    private final PageReader pages;
    private final ChildReader descent;

    public Reader(SchemaRuntime context, UnitOfWork work, CallerRights access) {
        this(context, work, context.statements().apply(access));
    }

    private Reader(SchemaRuntime context, UnitOfWork work, Statements statements) {
        this.statements = statements;
        this.context = context;
        this.work = work;
        this.rows = new RowMapper(context.model());
        this.pages = new PageReader(statements, work, rows);
        this.descent = new ChildReader(this, context.model());
    }

    /** Runs reads of which none needs what another finds. */
    void together(List<Consumer<Reader>> reads) {
        if (!reads.isEmpty()) {
            List<Consumer<UnitOfWork>> all = new ArrayList<>(reads.size());
            reads.forEach(read -> all.add(given -> read.accept(in(given))));
            work.together(all);
        }
    }

    private Reader in(UnitOfWork given) {
        return given == work ? this : new Reader(context, given, statements);
    }

    /** What a planned field returns: a row, null where there is none, or a page. */
    @Nullable
    public Object read(Read read) {
        return read instanceof Read.LookupRead lookup ? lookup(lookup) : list((Read.ListRead) read);
    }

    private @Nullable Row lookup(Read.LookupRead lookup) {
        Projection<EntitySelection> projection = lookup.projection();
        List<Row> found = entities(projection, statements.lookup(projection, lookup.paths(), lookup.values()));
        descent.below(projection.content(), found, lookup.requests());
        return found.isEmpty() ? null : found.get(0);
    }

    private Page list(Read.ListRead list) {
        Page page = pages.ofList(list.type(), list.pages(), list.requests());
        descent.below(list.pages().nodes().content(), page.rows(), list.requests());
        return page;
    }

    /** Computes what needs more than the columns of rows, for all rows of a class together. */
    void compute(Selection variant, Collection<Row> all) {
        if (!(variant.type() instanceof EntityType type)) {
            return;
        }
        Map<Object, List<Row>> byKey = new HashMap<>();
        for (Row row : all) {
            if (row.selection() == variant) {
                byKey.computeIfAbsent(row.key(), key -> new ArrayList<>(1)).add(row);
            }
        }
        if (byKey.isEmpty()) {
            return;
        }
        Computation computation = new Computation(context, work, statements);
        Map<Object, Object> instances =
                variant.loadsInstances() ? computation.instances(type, byKey.keySet()) : Map.of();
        if (variant.handsOutInstances()) {
            byKey.forEach((key, rows) -> rows.forEach(row -> row.instance(instances.get(key))));
        }
        computation
                .of(type, variant.loaded(), byKey.keySet(), instances)
                .forEach((key, values) ->
                        byKey.getOrDefault(key, List.of()).forEach(row -> values.forEach(row::computed)));
    }

    /** The entities with the given identifiers, by identifier. */
    public Map<Object, Row> byId(Projection<EntitySelection> projection, Collection<?> ids, PageRequests requests) {
        Map<Object, Row> found = new HashMap<>();
        for (List<Object> round : rounds(ids)) {
            RequestedKeys asked = new RequestedKeys(round);
            for (@Nullable Object[] columns : work.list(statements.byId(projection, round))) {
                Row row = rows.entity(projection.content(), columns);
                if (row != null) {
                    found.put(asked.owner(projection.content().type(), columns), row);
                }
            }
        }
        descent.below(projection.content(), found.values(), requests);
        return found;
    }

    /** The entities whose columns have the given values, by those values; several of one where they are no key. */
    public Map<Object, List<Row>> byKey(
            Projection<EntitySelection> projection,
            List<KeyColumn> key,
            Collection<Object> values,
            PageRequests requests) {
        Map<Object, List<Row>> found = new HashMap<>();
        List<Row> all = new ArrayList<>();
        for (List<Object> round : rounds(values)) {
            RequestedKeys asked = new RequestedKeys(round);
            for (Statement statement : statements.byKey(projection, key, round)) {
                for (@Nullable Object[] columns : work.list(statement)) {
                    Row row = rows.entity(projection.content(), columns);
                    if (row != null) {
                        found.computeIfAbsent(asked.of(Owners.of(key.size(), columns)), value -> new ArrayList<>(1))
                                .add(row);
                        all.add(row);
                    }
                }
            }
        }
        descent.below(projection.content(), all, requests);
        return found;
    }

    /**
     * The keys in as few parts as leave none with two keys that the database may take for equal: next to always one part. A row
     * would not tell which of the two it was found by.
     */
    private static List<List<Object>> rounds(Collection<?> keys) {
        List<List<Object>> rounds = new ArrayList<>();
        Map<Object, Integer> times = new HashMap<>();
        for (Object key : keys) {
            int round = times.merge(Keys.loose(key), 1, Integer::sum) - 1;
            if (round == rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round).add(key);
        }
        return rounds;
    }

    /** The collection of each of the given owners, be it empty. */
    public Map<Object, Object> collections(PlannedCollection many, Collection<?> owners, PageRequests requests) {
        if (many instanceof PlannedCollection.Association association) {
            return pages(association, owners, requests);
        }
        if (many instanceof PlannedCollection.Elements elements) {
            Element element = elements.element().content();
            Map<Object, Object> lists = lists(
                    many, owners, statements.elements(elements, owners), columns -> rows.element(element, columns));
            descent.belowElements(element, lists.values(), requests);
            return lists;
        }
        PlannedCollection.Entries entries = (PlannedCollection.Entries) many;
        PlannedCollection.Entry entry = entries.entry().content();
        Map<Object, Object> lists = lists(
                many,
                owners,
                statements.entries(entries, owners),
                columns -> new MapEntry(rows.element(entry.key(), columns), rows.element(entry.value(), columns)));
        descent.belowEntries(entry, lists.values(), requests);
        return lists;
    }

    private Map<Object, Object> lists(
            PlannedCollection many, Collection<?> owners, Statement statement, RowReader reader) {
        Map<Object, List<@Nullable Object>> lists = new HashMap<>();
        owners.forEach(owner -> lists.put(owner, new ArrayList<>()));
        RequestedKeys asked = new RequestedKeys(owners);
        for (@Nullable Object[] columns : work.list(statement)) {
            List<@Nullable Object> list = lists.get(asked.owner(many.owner(), columns));
            Object element = reader.read(columns);
            if (list != null && isPresent(element)) {
                fillGap(list, many, columns);
                list.add(element);
            }
        }
        return new HashMap<>(lists);
    }

    /** Hibernate reads neither null elements nor null keys or values of maps. */
    private static boolean isPresent(@Nullable Object element) {
        return element instanceof MapEntry entry ? entry.key() != null && entry.value() != null : element != null;
    }

    /** Positions that no element has are nulls between those that have one. */
    private static void fillGap(List<@Nullable Object> list, PlannedCollection many, @Nullable Object[] columns) {
        Integer first = many instanceof PlannedCollection.Elements elements
                ? elements.order().indexBase()
                : null;
        if (first != null) {
            Integer position =
                    (Integer) columns[columns.length - many.owner().key().size() - 1];
            while (position != null && list.size() < position - first) {
                list.add(null);
            }
        }
    }

    private Map<Object, Object> pages(PlannedCollection.Association many, Collection<?> owners, PageRequests requests) {
        Map<Object, Page> byOwner = pages.ofOwners(many, owners, requests);
        List<Row> below = new ArrayList<>();
        byOwner.values().forEach(page -> below.addAll(page.rows()));
        descent.below(many.pages().nodes().content(), below, requests);
        return new HashMap<>(byOwner);
    }

    private List<Row> entities(Projection<EntitySelection> projection, Statement statement) {
        List<@Nullable Object[]> found = work.list(statement);
        List<Row> entities = new ArrayList<>(found.size());
        for (@Nullable Object[] columns : found) {
            Row row = rows.entity(projection.content(), columns);
            if (row != null) {
                entities.add(row);
            }
        }
        return entities;
    }

    /** Makes a value of the columns of a statement. */
    private interface RowReader {
        @Nullable
        Object read(@Nullable Object[] columns);
    }
}
