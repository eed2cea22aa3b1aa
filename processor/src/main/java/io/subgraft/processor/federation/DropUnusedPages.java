package io.subgraft.processor.federation;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.SchemaNames;

/** Drops the types of pages to which, without fields of {@code Query}, nothing leads. */
final class DropUnusedPages implements FederationContribution {

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        for (ExposedEntity each : model.entities()) {
            draft.removeUnused(SchemaNames.connection(each.type().name()));
            draft.removeUnused(SchemaNames.edge(each.type().name()));
        }
    }
}
