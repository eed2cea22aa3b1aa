package io.subgraft.samples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.hibernate.Hibernate;
import org.hibernate.Session;

/** The data loaders of one request: a query for each association and number of children, for all parents together. */
final class EntityLoads {

    static final String AUTHOR = "author";
    static final String PUBLISHER = "publisher";
    static final String BOOKS = "books";
    static final String REVIEWS = "reviews";
    static final String TAGS = "tags";

    private final Session session;

    private EntityLoads(Session session) {
        this.session = session;
    }

    /** Some of the children of a parent; all of them where no number is given. */
    record Children(Long parent, Integer most) {}

    static DataLoaderRegistry registry(Session session) {
        EntityLoads loads = new EntityLoads(session);
        return DataLoaderRegistry.newRegistry()
                .register(
                        AUTHOR,
                        loader((Set<Long> ids) -> loads.byId("from Author where id in :ids", Author.class, ids)))
                .register(
                        PUBLISHER,
                        loader((Set<Long> ids) -> loads.byId("from Publisher where id in :ids", Publisher.class, ids)))
                .register(BOOKS, loader((Set<Children> keys) -> grouped(keys, loads::books)))
                .register(REVIEWS, loader((Set<Children> keys) -> grouped(keys, loads::reviews)))
                .register(TAGS, loader((Set<Children> keys) -> grouped(keys, loads::tags)))
                .build();
    }

    private static <K, V> DataLoader<K, V> loader(Function<Set<K>, Map<K, V>> load) {
        return DataLoaderFactory.newMappedDataLoader(
                (Set<K> keys) -> CompletableFuture.completedFuture(load.apply(keys)));
    }

    private <T> Map<Long, T> byId(String query, Class<T> type, Collection<Long> ids) {
        Map<Long, T> found = new HashMap<>();
        for (T each : session.createSelectionQuery(query, type)
                .setParameterList("ids", ids)
                .getResultList()) {
            found.put((Long) session.getIdentifier(each), Hibernate.unproxy(each, type));
        }
        return found;
    }

    private static <T> Map<Children, List<T>> grouped(
            Set<Children> keys, BiFunction<List<Long>, Integer, Map<Long, List<T>>> load) {
        Map<Integer, List<Long>> parents = new HashMap<>();
        keys.forEach(key ->
                parents.computeIfAbsent(key.most(), most -> new ArrayList<>()).add(key.parent()));
        Map<Children, List<T>> found = new HashMap<>();
        parents.forEach((most, ids) -> {
            Map<Long, List<T>> children = load.apply(ids, most);
            ids.forEach(id -> found.put(new Children(id, most), children.getOrDefault(id, List.of())));
        });
        return found;
    }

    private Map<Long, List<Book>> books(List<Long> authors, Integer dearest) {
        List<Book> found = dearest == null
                ? session.createSelectionQuery("from Book b where b.author.id in :ids order by b.id", Book.class)
                        .setParameterList("ids", authors)
                        .getResultList()
                : lateral("book where author_id = p.id order by price desc, id", Book.class, authors, dearest);
        return by(found, book -> book.author);
    }

    private Map<Long, List<Review>> reviews(List<Long> books, Integer first) {
        List<Review> found = first == null
                ? session.createSelectionQuery("from Review r where r.book.id in :ids order by r.id", Review.class)
                        .setParameterList("ids", books)
                        .getResultList()
                : lateral("review where book_id = p.id order by id", Review.class, books, first);
        return by(found, review -> review.book);
    }

    private <T> List<T> lateral(String rows, Class<T> type, List<Long> parents, int most) {
        return session.createNativeQuery(
                        "select c.* from unnest(:ids) p(id) cross join lateral (select * from " + rows
                                + " limit :most) c",
                        type)
                .setParameter("ids", parents.toArray(Long[]::new))
                .setParameter("most", most)
                .getResultList();
    }

    private <T> Map<Long, List<T>> by(List<T> children, Function<T, Object> parent) {
        Map<Long, List<T>> found = new HashMap<>();
        children.forEach(
                each -> found.computeIfAbsent((Long) session.getIdentifier(parent.apply(each)), id -> new ArrayList<>())
                        .add(each));
        return found;
    }

    private Map<Long, List<Tag>> tags(List<Long> books, Integer all) {
        Map<Long, List<Tag>> found = new HashMap<>();
        for (Object[] each : session.createSelectionQuery(
                        "select b.id, t from Book b join b.tags t where b.id in :ids order by t.id", Object[].class)
                .setParameterList("ids", books)
                .getResultList()) {
            found.computeIfAbsent((Long) each[0], id -> new ArrayList<>()).add((Tag) each[1]);
        }
        return found;
    }
}
