package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedModel;

/** One thing that a schema has for each class of a kind: entities, embeddables, or both. */
interface SchemaContribution<T> {

    void addTo(SchemaDraft draft, T exposed, ExposedModel model);
}
