package io.subgraft.internal.root;

import graphql.language.Field;
import io.subgraft.internal.argument.PageRequests;
import io.subgraft.internal.cost.Costs;
import io.subgraft.internal.cost.Estimate;
import io.subgraft.internal.cost.Weights;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.PageParts;
import io.subgraft.internal.plan.PlannedCollection.Pages;
import io.subgraft.internal.plan.Projection;
import java.util.List;
import java.util.Map;

/** A planned field with the values of its arguments: all that is needed to run its statements. */
public sealed interface Read {

    /** The page requests of the connections below the field, by what they read. */
    PageRequests requests();

    /** Adds what it takes to an estimate, as the field of that name. */
    void addTo(Estimate estimate, String field);

    /** Returns what all reads of an operation take together, by their fields. */
    static Estimate estimate(Map<Field, Read> reads, Weights weights) {
        // Each read has page requests of its own, so each is estimated for itself and added up.
        Estimate all = new Estimate(weights);
        reads.forEach((field, read) -> read.addTo(all, field.getName()));
        return all;
    }

    /** Whether one statement is all that is read, and it needs no transaction. */
    boolean isOneStatement();

    /** The entity with the given values of a key. */
    record LookupRead(
            Projection<EntitySelection> projection, List<String> paths, List<Object> values, PageRequests requests)
            implements Read {

        @Override
        public void addTo(Estimate estimate, String field) {
            Costs.add(estimate, field, projection.content(), 1, 1, requests);
        }

        @Override
        public boolean isOneStatement() {
            return projection.alone();
        }
    }

    /** A page of all entities. */
    record ListRead(EntityType type, Pages pages, PageRequests requests) implements Read {

        @Override
        public void addTo(Estimate estimate, String field) {
            Costs.add(estimate, pages, requests);
        }

        @Override
        public boolean isOneStatement() {
            PageParts parts = requests.of(pages).parts(pages);
            return parts.statements() == 1 && (!parts.rows() || pages.nodes().alone());
        }
    }
}
