package io.subgraft.internal.read;

import io.subgraft.internal.argument.PageRequests;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.plan.Element;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.PlannedCollection;
import io.subgraft.internal.plan.Selection;
import io.subgraft.internal.row.MapEntry;
import io.subgraft.internal.row.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads what lies below rows: the collections of all of them, and of the entities that were joined to them. */
record ChildReader(Reader reader, Model model) {

    void below(EntitySelection selection, Collection<Row> rows, PageRequests requests) {
        List<Consumer<Reader>> reads = new ArrayList<>();
        below(selection, rows, requests, reads);
        reader.together(reads);
    }

    private void below(
            EntitySelection selection, Collection<Row> rows, PageRequests requests, List<Consumer<Reader>> reads) {
        if (rows.isEmpty()) {
            return;
        }
        for (Selection variant : selection.variants()) {
            if (variant.computations() > 0) {
                reads.add(reader -> reader.compute(variant, rows));
            }
        }
        Map<Element, List<Row>> nested = new LinkedHashMap<>();
        selection.variants().forEach(variant -> nested(variant, rows, nested));
        nested.forEach((element, found) -> element(element, found, requests, reads));
        for (int place = 0; place < selection.manys().size(); place++) {
            PlannedCollection many = selection.manys().get(place);
            Map<Object, List<Row>> owners = new LinkedHashMap<>();
            for (Row row : rows) {
                if (has(row, many)) {
                    owners.computeIfAbsent(row.key(), key -> new ArrayList<>(1)).add(row);
                }
            }
            if (!owners.isEmpty()) {
                int at = place;
                reads.add(reader -> collections(reader, at, many, owners, requests));
            }
        }
    }

    private boolean has(Row row, PlannedCollection many) {
        return row.selection().type() instanceof EntityType concrete
                && (concrete == many.owner() || model.isA(concrete, many.owner()));
    }

    private static void collections(
            Reader reader, int place, PlannedCollection many, Map<Object, List<Row>> owners, PageRequests requests) {
        reader.collections(many, owners.keySet(), requests)
                .forEach((key, collection) ->
                        owners.getOrDefault(key, List.of()).forEach(row -> row.many(place, collection)));
    }

    /** The entities that were joined and the embeddables: what several classes have is read for all of them together. */
    private static void nested(Selection selection, Collection<Row> rows, Map<Element, List<Row>> into) {
        for (int i = 0; i < selection.nested().size(); i++) {
            List<Row> found = into.computeIfAbsent(selection.nested().get(i), element -> new ArrayList<>());
            for (Row row : rows) {
                if (row.selection() == selection && row.nested(i) instanceof Row nested) {
                    found.add(nested);
                }
            }
        }
    }

    private void element(Element element, Collection<Row> rows, PageRequests requests, List<Consumer<Reader>> reads) {
        if (element instanceof Element.One one) {
            below(one.entity(), rows, requests, reads);
        } else if (element instanceof Element.Value value) {
            Map<Element, List<Row>> nested = new LinkedHashMap<>();
            nested(value.selection(), rows, nested);
            nested.forEach((each, found) -> element(each, found, requests, reads));
        }
    }

    /** The keys and values of maps that are entities or embeddables. */
    void belowEntries(PlannedCollection.Entry entry, Collection<?> maps, PageRequests requests) {
        List<Row> keys = new ArrayList<>();
        List<Row> values = new ArrayList<>();
        for (Object map : maps) {
            for (Object each : (List<?>) map) {
                MapEntry found = (MapEntry) each;
                if (found.key() instanceof Row key) {
                    keys.add(key);
                }
                if (found.value() instanceof Row value) {
                    values.add(value);
                }
            }
        }
        List<Consumer<Reader>> reads = new ArrayList<>();
        element(entry.key(), keys, requests, reads);
        element(entry.value(), values, requests, reads);
        reader.together(reads);
    }

    /** The embeddables of collections. */
    void belowElements(Element element, Collection<?> collections, PageRequests requests) {
        List<Row> rows = new ArrayList<>();
        for (Object collection : collections) {
            for (Object each : (List<?>) collection) {
                if (each instanceof Row row) {
                    rows.add(row);
                }
            }
        }
        List<Consumer<Reader>> reads = new ArrayList<>();
        element(element, rows, requests, reads);
        reader.together(reads);
    }
}
