package io.subgraft.fetch;

import graphql.language.Field;
import io.subgraft.limit.Estimate;
import io.subgraft.limit.Weights;
import io.subgraft.plan.EntitySelection;
import io.subgraft.plan.Many;
import java.util.Map;

/** Estimates what planned reads cost. */
final class Costs {

    private Costs() {}

    /** All reads of an operation together, by their fields. */
    static Estimate of(Map<Field, Read> reads, Weights weights) {
        // Each read has page requests of its own, so each is estimated for itself and added up.
        Estimate all = new Estimate(weights);
        reads.forEach((field, read) -> {
            Estimate.Sizes sizes = sizes(read.requests());
            if (read instanceof Read.One one) {
                all.entities(field.getName(), one.projection().content(), 1, 1, sizes);
            } else if (read instanceof Read.Many many) {
                all.pages(many.pages(), sizes);
            }
        });
        return all;
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
