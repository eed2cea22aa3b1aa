package io.subgraft.fetch;

import io.subgraft.model.EntityType;
import io.subgraft.model.KeyColumn;
import io.subgraft.model.Keys;
import io.subgraft.plan.Element;
import io.subgraft.plan.EntitySelection;
import io.subgraft.plan.Many;
import io.subgraft.plan.Projection;
import io.subgraft.query.PageRequest;
import io.subgraft.query.Statement;
import io.subgraft.query.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements of planned fields in one unit of work: one for a root field, one for each collection and set of
 * arguments below it whatever the number of rows, and one for each selected count.
 */
final class Reader {

    private final Statements statements;
    private final UnitOfWork work;
    private final Rows rows;
    private final Descent descent;

    Reader(FetchContext context, UnitOfWork work) {
        this.statements = context.statements();
        this.work = work;
        this.rows = new Rows(context.model());
        this.descent = new Descent(this, context.model());
    }

    @Nullable
    Object read(Read read) {
        return read instanceof Read.One one ? one(one) : many((Read.Many) read);
    }

    private @Nullable Row one(Read.One one) {
        Projection<EntitySelection> projection = one.projection();
        List<Row> found = entities(projection, statements.lookup(projection, one.paths(), one.values()));
        descent.below(projection.content(), found, one.requests());
        return found.isEmpty() ? null : found.get(0);
    }

    private Page many(Read.Many many) {
        Many.Pages pages = many.pages();
        PageRequest request = many.requests().of(pages);
        List<Row> found = new ArrayList<>();
        List<Integer> compared = List.of();
        if (pages.rows()) {
            Statement statement = statements.page(pages.nodes(), request, pages.cursors());
            compared = statement.order();
            found = entities(pages.nodes(), statement);
        }
        Page.Beyond beyond = new Page.Beyond(
                pages.start() && request.hasStart() && isAny(statements.beyond(many.type(), request, false)),
                pages.end() && request.hasEnd() && isAny(statements.beyond(many.type(), request, true)));
        Long count = pages.totalCount()
                ? (Long) work.list(statements.count(many.type(), request.filter()))
                        .get(0)[0]
                : null;
        Page page = Page.of(request, found, compared, beyond, count);
        descent.below(pages.nodes().content(), page.rows(), many.requests());
        return page;
    }

    private boolean isAny(Statement statement) {
        return !work.list(statement).isEmpty();
    }

    /** The entities with the given identifiers, by identifier. */
    Map<Object, Row> byId(Projection<EntitySelection> projection, Collection<?> ids, PageRequests requests) {
        Map<Object, Row> found = new HashMap<>();
        for (@Nullable Object[] columns : work.list(statements.byId(projection, ids))) {
            Row row = rows.entity(projection.content(), columns);
            if (row != null) {
                found.put(owner(projection.content().type(), columns), row);
            }
        }
        descent.below(projection.content(), found.values(), requests);
        return found;
    }

    /** The entities whose columns have the given values, by those values; several of one where they are no key. */
    Map<Object, List<Row>> byKey(
            Projection<EntitySelection> projection,
            List<KeyColumn> key,
            Collection<Object> values,
            PageRequests requests) {
        Map<Object, List<Row>> found = new HashMap<>();
        List<Row> all = new ArrayList<>();
        for (Statement statement : statements.byKey(projection, key, List.copyOf(values))) {
            for (@Nullable Object[] columns : work.list(statement)) {
                Row row = rows.entity(projection.content(), columns);
                if (row != null) {
                    found.computeIfAbsent(owner(key.size(), columns), value -> new ArrayList<>(1))
                            .add(row);
                    all.add(row);
                }
            }
        }
        descent.below(projection.content(), all, requests);
        return found;
    }

    /** The collection of each of the given owners, be it empty. */
    Map<Object, Object> collections(Many many, Collection<?> owners, PageRequests requests) {
        if (many instanceof Many.Association association) {
            return pages(association, owners, requests);
        }
        if (many instanceof Many.Elements elements) {
            Element element = elements.element().content();
            Map<Object, Object> lists = lists(
                    many, owners, statements.elements(elements, owners), columns -> rows.element(element, columns));
            descent.belowElements(element, lists.values(), requests);
            return lists;
        }
        Many.Entries entries = (Many.Entries) many;
        Many.Entry entry = entries.entry().content();
        Map<Object, Object> lists = lists(
                many,
                owners,
                statements.entries(entries, owners),
                columns -> new MapEntry(rows.element(entry.key(), columns), rows.element(entry.value(), columns)));
        descent.belowEntries(entry, lists.values(), requests);
        return lists;
    }

    private Map<Object, Object> lists(Many many, Collection<?> owners, Statement statement, RowReader reader) {
        Map<Object, List<@Nullable Object>> lists = new HashMap<>();
        owners.forEach(owner -> lists.put(owner, new ArrayList<>()));
        for (@Nullable Object[] columns : work.list(statement)) {
            List<@Nullable Object> list = lists.get(owner(many.owner(), columns));
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
    private static void fillGap(List<@Nullable Object> list, Many many, @Nullable Object[] columns) {
        Integer first = many.attribute().indexBase();
        if (first != null) {
            Integer position =
                    (Integer) columns[columns.length - many.owner().key().size() - 1];
            while (position != null && list.size() < position - first) {
                list.add(null);
            }
        }
    }

    private Map<Object, Object> pages(Many.Association many, Collection<?> owners, PageRequests requests) {
        Many.Pages pages = many.pages();
        PageRequest request = requests.of(pages);
        Map<Object, List<Row>> found = new HashMap<>();
        List<Integer> compared = List.of();
        if (pages.rows()) {
            Statement statement = statements.pages(many, request, owners);
            compared = statement.order();
            rowsByOwner(many, statement, found);
        }
        Map<Object, Long> start = pages.start() && request.hasStart()
                ? countsByOwner(many, statements.beyond(many, request, false, owners))
                : Map.of();
        Map<Object, Long> end = pages.end() && request.hasEnd()
                ? countsByOwner(many, statements.beyond(many, request, true, owners))
                : Map.of();
        Map<Object, Long> counts =
                pages.totalCount() ? countsByOwner(many, statements.counts(many, request.filter(), owners)) : Map.of();
        Map<Object, Object> byOwner = new HashMap<>();
        List<Row> below = new ArrayList<>();
        for (Object key : owners) {
            Page page = Page.of(
                    request,
                    found.getOrDefault(key, new ArrayList<>()),
                    compared,
                    new Page.Beyond(start.containsKey(key), end.containsKey(key)),
                    pages.totalCount() ? counts.getOrDefault(key, 0L) : null);
            byOwner.put(key, page);
            below.addAll(page.rows());
        }
        descent.below(pages.nodes().content(), below, requests);
        return byOwner;
    }

    private void rowsByOwner(Many.Association many, Statement statement, Map<Object, List<Row>> into) {
        for (@Nullable Object[] columns : work.list(statement)) {
            Row row = rows.entity(many.pages().nodes().content(), columns);
            if (row != null) {
                into.computeIfAbsent(owner(many.owner(), columns), owner -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    private Map<Object, Long> countsByOwner(Many.Association many, Statement statement) {
        Map<Object, Long> counts = new HashMap<>();
        for (@Nullable Object[] columns : work.list(statement)) {
            counts.put(owner(many.owner(), columns), (Long) columns[0]);
        }
        return counts;
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

    /** The key of the owner stands behind the columns of the projection. */
    private static Object owner(EntityType type, @Nullable Object[] columns) {
        return owner(type.key().size(), columns);
    }

    private static Object owner(int size, @Nullable Object[] columns) {
        Object owner = Keys.of(size, i -> columns[columns.length - size + i]);
        if (owner == null) {
            throw new IllegalStateException("A row without its owner");
        }
        return owner;
    }

    /** Makes a value of the columns of a statement. */
    private interface RowReader {
        @Nullable
        Object read(@Nullable Object[] columns);
    }
}
