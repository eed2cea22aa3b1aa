package io.subgraft.fetch;

import io.subgraft.plan.EntitySelection;
import io.subgraft.plan.Many.Pages;
import io.subgraft.plan.Projection;

/** What a field of {@code Query} reads, whatever the values of its arguments. */
sealed interface RootPlan {

    /** One entity. */
    record One(Projection<EntitySelection> projection) implements RootPlan {}

    /** Pages of entities. */
    record Many(Pages pages) implements RootPlan {}
}
