package io.subgraft.processor.schema;

import io.subgraft.introspection.exposure.ExposedModel;

/** One thing that a schema has for each class of a kind: entities, embeddables, or both. */
interface SchemaContribution<T> {

    void addTo(SchemaDraft draft, T exposed, ExposedModel model);
}
