package io.subgraft.fetch;

import io.subgraft.aggregate.GroupRequest;
import io.subgraft.plan.Aggregation;
import io.subgraft.plan.Many.Pages;
import io.subgraft.query.PageRequest;
import java.util.IdentityHashMap;
import java.util.Objects;

/** Which page each connection of a plan asks for in one request. */
final class PageRequests {

    /** By the plan itself: to compare what plans hold would be dear. */
    private final IdentityHashMap<Pages, PageRequest> requests = new IdentityHashMap<>();

    private final IdentityHashMap<Aggregation.Groups, GroupRequest> groups = new IdentityHashMap<>();

    void put(Aggregation.Groups each, GroupRequest request) {
        groups.put(each, request);
    }

    GroupRequest of(Aggregation.Groups each) {
        return Objects.requireNonNull(groups.get(each), "No groups were asked for");
    }

    void put(Pages pages, PageRequest request) {
        requests.put(pages, request);
    }

    PageRequest of(Pages pages) {
        PageRequest request = requests.get(pages);
        if (request == null) {
            throw new IllegalStateException(
                    "No page was asked for by " + pages.field().getName());
        }
        return request;
    }
}
