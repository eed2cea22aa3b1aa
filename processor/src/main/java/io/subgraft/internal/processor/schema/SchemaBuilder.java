package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.SchemaPart;
import java.util.List;

/** Builds the schema of what is exposed. */
public final class SchemaBuilder {

    private static final List<SchemaContribution<ExposedEntity>> OF_ENTITIES = List.of(
            new AddLookupFields(),
            new AddListField(),
            new AddEntityType(),
            new AddMutationFields(),
            new AddWriteInputs(),
            new AddPayloads());

    private static final List<HelperContribution<ExposedEntity>> PAGES =
            List.of(new AddConnection(), new AddAggregate());

    private static final List<SchemaContribution<ExposedEmbeddable>> OF_EMBEDDABLES = List.of(new AddEmbeddableType());

    private static final List<SchemaContribution<ExposedType>> OF_BOTH =
            List.of(new AddEntryTypes(), new AddValueTypes());

    private static final List<HelperContribution<ExposedType>> INPUTS = List.of(new AddFilter(), new AddOrderBy());

    private static final List<HelperContribution<ExposedType>> WITH_GROUPS =
            List.of(new AddFilter(), new AddOrderBy(), new AddGroupKey());

    private SchemaBuilder() {}

    /** The schema of a model in which nothing is wrong. */
    public static Schema build(ExposedModel model) {
        SchemaDraft draft = new SchemaDraft();
        for (ExposedEntity each : model.entities()) {
            OF_ENTITIES.forEach(contribution -> contribution.addTo(draft, each, model));
            addHelpers(PAGES, draft, each, model);
        }
        model.ownEmbeddables()
                .forEach(each -> OF_EMBEDDABLES.forEach(contribution -> contribution.addTo(draft, each, model)));
        boolean hasGroups = model.entities().stream().anyMatch(each -> each.has(SchemaPart.GROUPS));
        List<HelperContribution<ExposedType>> inputs = hasGroups ? WITH_GROUPS : INPUTS;
        for (ExposedType each : model.types().toList()) {
            OF_BOTH.forEach(contribution -> contribution.addTo(draft, each, model));
            addHelpers(inputs, draft, each, model);
        }
        // The module that defines the type may have no use for some of them, and then defines none.
        model.embeddables().stream()
                .filter(ExposedEmbeddable::isReused)
                .forEach(each -> addHelpers(inputs, draft, each, model));
        return CostDirectives.on(draft.finish(), model);
    }

    private static <T extends ExposedType> void addHelpers(
            List<HelperContribution<T>> contributions, SchemaDraft draft, T exposed, ExposedModel model) {
        for (String base : model.helpers().of(exposed)) {
            contributions.forEach(each -> each.addTo(draft, exposed, base, model));
        }
    }
}
