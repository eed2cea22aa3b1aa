package io.subgraft.internal.argument;

import io.subgraft.internal.aggregate.GroupRequest;
import io.subgraft.internal.plan.Aggregation;
import io.subgraft.internal.plan.PlannedCollection.Pages;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which page each connection of a plan asks for in one request. */
public final class PageRequests {

    /** By the plan itself: to compare what plans hold would be dear. */
    private final IdentityHashMap<Pages, PageRequest> requests = new IdentityHashMap<>();

    private final IdentityHashMap<Aggregation.Groups, GroupRequest> groups = new IdentityHashMap<>();
    private final @Nullable PageRequests fixed;
    private boolean isPartial;

    private PageRequests(@Nullable PageRequests fixed) {
        this.fixed = fixed;
    }

    /** For all connections of a plan. */
    static PageRequests ofAll() {
        return new PageRequests(null);
    }

    /** For those that are not fixed. */
    static PageRequests over(PageRequests fixed) {
        return new PageRequests(fixed);
    }

    /** Says that there are connections besides. */
    void partial() {
        isPartial = true;
    }

    /** Whether there are connections besides. */
    boolean isPartial() {
        return isPartial;
    }

    void put(Aggregation.Groups each, GroupRequest request) {
        groups.put(each, request);
    }

    public GroupRequest of(Aggregation.Groups each) {
        return Objects.requireNonNull(find(each), "No groups were asked for");
    }

    @Nullable
    GroupRequest find(Aggregation.Groups each) {
        GroupRequest request = groups.get(each);
        return request == null && fixed != null ? fixed.find(each) : request;
    }

    void put(Pages pages, PageRequest request) {
        requests.put(pages, request);
    }

    public PageRequest of(Pages pages) {
        PageRequest request = find(pages);
        if (request == null) {
            throw new IllegalStateException(
                    "No page was asked for by " + pages.field().getName());
        }
        return request;
    }

    @Nullable
    PageRequest find(Pages pages) {
        PageRequest request = requests.get(pages);
        return request == null && fixed != null ? fixed.find(pages) : request;
    }
}
