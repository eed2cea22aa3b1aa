package io.subgraft.processor.schema;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;

/** Adds {@code type BookConnection} and {@code type BookEdge}. */
final class AddConnection implements SchemaContribution<ExposedEntity> {

    @Override
    public void addTo(SchemaDraft draft, ExposedEntity entity, ExposedModel model) {
        String type = entity.type().name();
        String output = model.outputTypeOf(entity.javaName()).orElse(type);
        draft.addType(PageTypes.connection(type, output));
        draft.addType(PageTypes.edge(type, output));
    }
}
