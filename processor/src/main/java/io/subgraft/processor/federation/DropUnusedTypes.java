package io.subgraft.processor.federation;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.SchemaNames;
import io.subgraft.processor.schema.TypeDefinition.ScalarDefinition;

/** Drops helper types to which nothing leads any more: pages without fields of {@code Query}, scalars of hidden keys. */
final class DropUnusedTypes implements FederationContribution {

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        for (ExposedEntity each : model.entities()) {
            draft.removeUnused(SchemaNames.connection(each.type().name()));
            draft.removeUnused(SchemaNames.edge(each.type().name()));
        }
        draft.types().stream()
                .filter(ScalarDefinition.class::isInstance)
                .forEach(each -> draft.removeUnused(each.name()));
    }
}
