package io.subgraft.processor.federation;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.RemoteTypes;
import io.subgraft.processor.schema.TypeDefinition;
import io.subgraft.processor.schema.TypeDefinition.ObjectDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds {@code @shareable} to the object types that come with the schema, such as those of pages: every subgraph has them. */
final class ShareHelperTypes implements FederationContribution {

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        Set<String> exposed = new HashSet<>(Set.of("Query"));
        model.types().forEach(each -> exposed.add(each.type().name()));
        RemoteTypes.of(model).forEach(each -> exposed.add(each.name()));
        for (TypeDefinition type : draft.types()) {
            if (type instanceof ObjectDefinition && !exposed.contains(type.name())) {
                draft.direct(type.name(), List.of("@shareable"));
            }
        }
    }
}
