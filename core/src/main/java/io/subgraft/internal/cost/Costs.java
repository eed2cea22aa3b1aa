package io.subgraft.internal.cost;

import io.subgraft.internal.argument.PageRequests;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.PlannedCollection;

/** Estimates what planned reads cost. */
public final class Costs {

    private Costs() {}

    /** Adds the pages of a list. */
    public static void add(Estimate all, PlannedCollection.Pages pages, PageRequests requests) {
        all.pages(pages, sizes(requests));
    }

    /** Adds what finds some entities by keys, and what is selected below them. */
    public static void add(
            Estimate all, String field, EntitySelection selection, int found, int statements, PageRequests requests) {
        all.entities(field, selection, found, statements, sizes(requests));
    }

    /** One collection of some owners. */
    public static Estimate of(PlannedCollection many, int owners, PageRequests requests, Weights weights) {
        Estimate estimate = new Estimate(weights);
        estimate.collections(many, owners, sizes(requests));
        return estimate;
    }

    private static Estimate.Sizes sizes(PageRequests requests) {
        return new Estimate.Sizes(
                pages -> requests.of(pages).parts(pages),
                pages -> requests.of(pages).size(),
                groups -> requests.of(groups).size());
    }
}
