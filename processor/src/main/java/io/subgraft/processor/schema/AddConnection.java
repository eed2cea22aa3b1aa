package io.subgraft.processor.schema;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;

/** Adds {@code type BookConnection} and {@code type BookEdge}. */
final class AddConnection implements SchemaContribution {

    @Override
    public void addTo(SchemaDraft draft, ExposedEntity entity, ExposedModel model) {
        draft.addType(PageTypes.connection(entity.type().name()));
        draft.addType(PageTypes.edge(entity.type().name()));
    }
}
