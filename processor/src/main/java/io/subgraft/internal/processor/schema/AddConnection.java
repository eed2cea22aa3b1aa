package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.SchemaPart;

/** Adds {@code type BookConnection} and {@code type BookEdge}. */
final class AddConnection implements HelperContribution<ExposedEntity> {

    @Override
    public void addTo(SchemaDraft draft, ExposedEntity entity, String base, ExposedModel model) {
        String type = entity.type().name();
        String output = model.outputTypeOf(entity.javaName()).orElse(type);
        draft.addType(PageTypes.connection(type, base, output, entity.has(SchemaPart.AGGREGATES)));
        draft.addType(PageTypes.edge(type, base, output));
    }
}
