package io.subgraft.internal.root;

import io.subgraft.internal.argument.PageRequests;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.PlannedCollection.Pages;
import io.subgraft.internal.plan.Projection;

/** What a field of {@code Query} reads, whatever the values of its arguments. */
sealed interface RootPlan {

    /**
     * One entity.
     *
     * @param fixed the page requests below it that are the same in every request
     */
    record LookupPlan(Projection<EntitySelection> projection, PageRequests fixed) implements RootPlan {}

    /**
     * Pages of entities.
     *
     * @param fixed the page requests that are the same in every request
     */
    record ListPlan(Pages pages, PageRequests fixed) implements RootPlan {}
}
