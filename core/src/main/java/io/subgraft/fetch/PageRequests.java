package io.subgraft.fetch;

import io.subgraft.plan.Many.Pages;
import io.subgraft.query.PageRequest;
import java.util.HashMap;
import java.util.Map;

/** Which page each connection of a plan asks for in one request. */
final class PageRequests {

    private final Map<Pages, PageRequest> requests = new HashMap<>();

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
