package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedModel;

/** One kind of helper types that a schema has for each class of a kind, as often as the class has names for them. */
interface HelperContribution<T> {

    /**
     * Adds the helper types.
     *
     * @param base what their names begin with
     */
    void addTo(SchemaDraft draft, T exposed, String base, ExposedModel model);
}
