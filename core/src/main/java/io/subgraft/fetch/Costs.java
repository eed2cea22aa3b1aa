package io.subgraft.fetch;

import io.subgraft.limit.Estimate;
import io.subgraft.limit.Weights;
import io.subgraft.plan.EntitySelection;
import io.subgraft.plan.Many;
import java.util.Collection;

/** Estimates what planned reads cost. */
final class Costs {

    private Costs() {}

    /** All reads of an operation together. */
    static Estimate of(Collection<Read> reads, Weights weights) {
        // Each read has page requests of its own, so each is estimated for itself and added up.
        Estimate all = new Estimate(weights);
        for (Read read : reads) {
            Estimate.Sizes sizes = sizes(read.requests());
            if (read instanceof Read.One one) {
                all.entities(one.projection().content(), 1, sizes);
            } else if (read instanceof Read.Many many) {
                all.pages(many.pages(), 1, sizes);
            }
        }
        return all;
    }

    /** Adds a statement that finds some entities by keys, and what is selected below them. */
    static void add(Estimate all, EntitySelection selection, int found, PageRequests requests) {
        all.entities(selection, found, sizes(requests));
    }

    /** One collection of some owners. */
    static Estimate of(Many many, int owners, PageRequests requests, Weights weights) {
        Estimate estimate = new Estimate(weights);
        estimate.collections(many, owners, sizes(requests));
        return estimate;
    }

    private static Estimate.Sizes sizes(PageRequests requests) {
        return new Estimate.Sizes(
                pages -> requests.of(pages).size(),
                groups -> requests.of(groups).size());
    }
}
