package io.subgraft.fetch;

import io.subgraft.limit.Estimate;
import io.subgraft.limit.Limits;
import io.subgraft.plan.EntitySelection;
import java.util.Collection;

/** Bounds what planned reads may cost, before the first of them. */
final class Costs {

    private Costs() {}

    /** @throws io.subgraft.error.LimitException if all reads of an operation together cost more than is served */
    static void check(Collection<Read> reads, Limits limits) {
        // Each read has page requests of its own, so each is estimated for itself and added up.
        Estimate all = new Estimate();
        for (Read read : reads) {
            Estimate.Sizes sizes = sizes(read.requests());
            if (read instanceof Read.One one) {
                all.entities(one.projection().content(), 1, sizes);
            } else if (read instanceof Read.Many many) {
                all.pages(many.pages(), 1, sizes);
            }
        }
        all.check(limits);
    }

    /** Adds a statement that finds some entities by keys, and what is selected below them. */
    static void add(Estimate all, EntitySelection selection, int found, PageRequests requests) {
        all.entities(selection, found, sizes(requests));
    }

    private static Estimate.Sizes sizes(PageRequests requests) {
        return new Estimate.Sizes(
                pages -> requests.of(pages).size(),
                groups -> requests.of(groups).size());
    }
}
