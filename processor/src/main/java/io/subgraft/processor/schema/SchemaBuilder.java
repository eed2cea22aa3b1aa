package io.subgraft.processor.schema;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import java.util.List;

/** Builds the schema of what is exposed. */
public final class SchemaBuilder {

    private static final List<SchemaContribution> CONTRIBUTIONS = List.of(
            new AddLookupFields(), new AddListField(), new AddEntityType(), new AddConnection(), new AddValueTypes());

    private SchemaBuilder() {}

    /** The schema of a model in which nothing is wrong. */
    public static Schema build(ExposedModel model) {
        SchemaDraft draft = new SchemaDraft();
        for (ExposedEntity entity : model.entities()) {
            CONTRIBUTIONS.forEach(each -> each.addTo(draft, entity, model));
        }
        return draft.finish();
    }
}
