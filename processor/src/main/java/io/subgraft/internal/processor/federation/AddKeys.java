package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.exposure.EntityKeys;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import java.util.List;

/** Adds {@code @key(fields: "id")} to entities, and to the interfaces of those that are extended. */
final class AddKeys implements FederationContribution {

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        EntityKeys keys = new EntityKeys(model);
        for (ExposedEntity entity : model.entities()) {
            List<String> directives = keys.of(entity).entrySet().stream()
                    .map(each -> key(each.getKey(), each.getValue()))
                    .toList();
            model.interfaceOf(entity.javaName()).ifPresent(each -> draft.direct(each, directives));
            if (!entity.entity().lineage().isAbstract()) {
                draft.direct(entity.type().name(), directives);
            }
        }
    }

    static String key(String fields, boolean isResolvable) {
        return "@key(fields: " + Directives.quoted(fields) + (isResolvable ? "" : ", resolvable: false") + ")";
    }
}
