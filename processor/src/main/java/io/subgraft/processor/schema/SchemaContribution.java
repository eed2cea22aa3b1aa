package io.subgraft.processor.schema;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;

/** One thing that a schema has for each entity. */
interface SchemaContribution {

    void addTo(SchemaDraft draft, ExposedEntity entity, ExposedModel model);
}
