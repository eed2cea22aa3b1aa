package io.subgraft.fetch;

import io.subgraft.limit.Estimate;
import io.subgraft.limit.Weights;
import io.subgraft.plan.EntitySelection;
import io.subgraft.plan.Many;

/** Estimates what planned reads cost. */
final class Costs {

    private Costs() {}

    /** Adds the pages of a list. */
    static void add(Estimate all, Many.Pages pages, PageRequests requests) {
        all.pages(pages, sizes(requests));
    }

    /** Adds what finds some entities by keys, and what is selected below them. */
    static void add(
            Estimate all, String field, EntitySelection selection, int found, int statements, PageRequests requests) {
        all.entities(field, selection, found, statements, sizes(requests));
    }

    /** One collection of some owners. */
    static Estimate of(Many many, int owners, PageRequests requests, Weights weights) {
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
