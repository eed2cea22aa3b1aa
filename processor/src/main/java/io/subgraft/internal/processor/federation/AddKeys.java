package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.federation.EntityKeys;
import io.subgraft.internal.processor.schema.AppliedDirective;
import java.util.List;

/** Adds {@code @key(fields: "id")} to entities, and to the interfaces of those that are extended. */
final class AddKeys implements FederationContribution {

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        EntityKeys keys = new EntityKeys(model);
        for (ExposedEntity entity : model.entities()) {
            List<AppliedDirective> directives = keys.of(entity).entrySet().stream()
                    .map(each -> key(each.getKey(), each.getValue()))
                    .toList();
            model.interfaceOf(entity.javaName()).ifPresent(each -> draft.direct(each, directives));
            if (!entity.entity().lineage().isAbstract()) {
                draft.direct(entity.type().name(), directives);
            }
        }
    }

    static AppliedDirective key(String fields, boolean isResolvable) {
        AppliedDirective.Known key = AppliedDirective.of("key").with("fields", fields);
        return isResolvable ? key : key.with("resolvable", false);
    }
}
