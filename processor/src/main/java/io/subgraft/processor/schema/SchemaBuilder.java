package io.subgraft.processor.schema;

import io.subgraft.introspection.exposure.ExposedEmbeddable;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import java.util.List;

/** Builds the schema of what is exposed. */
public final class SchemaBuilder {

    private static final List<SchemaContribution<ExposedEntity>> OF_ENTITIES = List.of(
            new AddLookupFields(), new AddListField(), new AddEntityType(), new AddConnection(), new AddAggregate());

    private static final List<SchemaContribution<ExposedEmbeddable>> OF_EMBEDDABLES = List.of(new AddEmbeddableType());

    private static final List<SchemaContribution<ExposedType>> OF_BOTH =
            List.of(new AddEntryTypes(), new AddFilter(), new AddOrderBy(), new AddGroupKey(), new AddValueTypes());

    private SchemaBuilder() {}

    /** The schema of a model in which nothing is wrong. */
    public static Schema build(ExposedModel model) {
        SchemaDraft draft = new SchemaDraft();
        model.entities().forEach(each -> add(OF_ENTITIES, draft, each, model));
        model.ownEmbeddables().forEach(each -> add(OF_EMBEDDABLES, draft, each, model));
        model.types().forEach(each -> add(OF_BOTH, draft, each, model));
        return CostDirectives.on(draft.finish(), model);
    }

    private static <T> void add(
            List<SchemaContribution<T>> contributions, SchemaDraft draft, T exposed, ExposedModel model) {
        contributions.forEach(each -> each.addTo(draft, exposed, model));
    }
}
