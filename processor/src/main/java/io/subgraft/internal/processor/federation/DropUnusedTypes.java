package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.RemoteTypes;
import io.subgraft.internal.processor.schema.UnusedTypes;
import java.util.ArrayList;
import java.util.List;

/** Drops types to which nothing leads: a graph of many subgraphs has to carry them all. */
final class DropUnusedTypes implements FederationContribution {

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        List<String> roots = new ArrayList<>();
        model.types().forEach(each -> roots.add(each.type().name()));
        RemoteTypes.of(model).forEach(each -> roots.add(each.name()));
        draft.remove(UnusedTypes.among(draft.types(), roots));
    }
}
