package io.subgraft.internal.read;

import io.subgraft.explain.PlannedRead;
import io.subgraft.internal.argument.PageRequest;
import io.subgraft.internal.argument.PageRequests;
import io.subgraft.internal.hql.Statement;
import io.subgraft.internal.hql.Statements;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.plan.Aggregation;
import io.subgraft.internal.plan.Element;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.PageParts;
import io.subgraft.internal.plan.PlannedCollection;
import io.subgraft.internal.plan.Selection;
import io.subgraft.internal.root.Read;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Builds the statements that {@link Reader}, {@link PageReader}, {@link AggregateReader} and {@link ChildReader} will run, in their
 * order, as if every level had rows: the same statements but for the identifiers of the levels above, which nobody knows yet.
 */
record StatementForecast(Statements statements) {

    private static final List<Object> UNKNOWN_OWNERS = List.of();
    private static final long UNBOUNDED = -1;

    PlannedRead of(String name, Read read) {
        if (read instanceof Read.LookupRead lookup) {
            Statement statement = statements.lookup(lookup.projection(), lookup.paths(), lookup.values());
            return read(name, List.of(statement), 1, below(lookup.projection().content(), 1, lookup.requests()));
        }
        Read.ListRead list = (Read.ListRead) read;
        PlannedCollection.Pages pages = list.pages();
        PageRequest request = list.requests().of(pages);
        List<Statement> all = new ArrayList<>();
        PageParts parts = request.parts(pages);
        if (parts.rows()) {
            all.add(statements.page(pages, request));
        }
        if (parts.start()) {
            all.add(statements.beyond(list.type(), request, false));
        }
        if (parts.end()) {
            all.add(statements.beyond(list.type(), request, true));
        }
        if (parts.measures()) {
            all.add(statements.aggregate(
                    list.type(), request.filter(), pages.aggregation().measures()));
        }
        for (Aggregation.Groups each : parts.groups()) {
            all.add(statements.groups(
                    list.type(), request.filter(), list.requests().of(each), each.measures()));
        }
        return page(name, all, pages, request, 1, list.requests());
    }

    private PlannedRead page(
            String name,
            List<Statement> all,
            PlannedCollection.Pages pages,
            PageRequest request,
            long owners,
            PageRequests requests) {
        long rows = pages.rows() ? owners * request.size() : 0;
        List<PlannedRead> below = pages.rows() ? below(pages.nodes().content(), rows, requests) : List.of();
        return read(name, all, rows, below);
    }

    private static PlannedRead read(String name, List<Statement> all, long rows, List<PlannedRead> below) {
        return new ReadForecast(name, all.stream().map(Statement::hql).toList(), rows, below);
    }

    private List<PlannedRead> below(EntitySelection selection, long rows, PageRequests requests) {
        List<PlannedRead> below = new ArrayList<>();
        Set<Element> nested = new LinkedHashSet<>();
        for (Selection variant : selection.variants()) {
            if (variant.type() instanceof EntityType type && variant.loadsInstances()) {
                below.add(read(type.name(), List.of(statements.instances(type, UNKNOWN_OWNERS)), rows, List.of()));
            }
            nested.addAll(variant.nested());
        }
        nested.forEach(each -> element(each, rows, requests, below));
        for (PlannedCollection many : selection.manys()) {
            below.add(many(many, rows, requests));
        }
        return below;
    }

    private void element(Element element, long rows, PageRequests requests, List<PlannedRead> into) {
        if (element instanceof Element.One one) {
            into.addAll(below(one.entity(), rows, requests));
        } else if (element instanceof Element.Value value) {
            value.selection().nested().forEach(each -> element(each, rows, requests, into));
        }
    }

    private PlannedRead many(PlannedCollection many, long owners, PageRequests requests) {
        String name = many.attribute().field();
        List<PlannedRead> below = new ArrayList<>();
        if (many instanceof PlannedCollection.Elements elements) {
            element(elements.element().content(), owners, requests, below);
            return read(name, List.of(statements.elements(elements, UNKNOWN_OWNERS)), UNBOUNDED, below);
        }
        if (many instanceof PlannedCollection.Entries entries) {
            element(entries.entry().content().key(), owners, requests, below);
            element(entries.entry().content().value(), owners, requests, below);
            return read(name, List.of(statements.entries(entries, UNKNOWN_OWNERS)), UNBOUNDED, below);
        }
        return association((PlannedCollection.Association) many, name, owners, requests);
    }

    private PlannedRead association(
            PlannedCollection.Association many, String name, long owners, PageRequests requests) {
        PlannedCollection.Pages pages = many.pages();
        PageRequest request = requests.of(pages);
        List<Statement> all = new ArrayList<>();
        PageParts parts = request.parts(pages);
        if (parts.rows()) {
            all.add(statements.pages(many, request, UNKNOWN_OWNERS));
        }
        if (parts.start()) {
            all.add(statements.beyond(many, request, false, UNKNOWN_OWNERS));
        }
        if (parts.end()) {
            all.add(statements.beyond(many, request, true, UNKNOWN_OWNERS));
        }
        if (parts.measures()) {
            all.add(statements.aggregate(
                    many, request.filter(), pages.aggregation().measures(), UNKNOWN_OWNERS));
        }
        for (Aggregation.Groups each : parts.groups()) {
            all.add(statements.groups(many, request.filter(), requests.of(each), each.measures(), UNKNOWN_OWNERS));
        }
        return page(name, all, pages, request, owners, requests);
    }
}
