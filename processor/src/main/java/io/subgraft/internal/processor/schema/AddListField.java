package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.HelperNames;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.exposure.SchemaPart;
import io.subgraft.internal.introspection.model.Documentation;

/** Adds {@code books(first: Int, …): BookConnection!} to {@code Query}. */
final class AddListField implements SchemaContribution<ExposedEntity> {

    @Override
    public void addTo(SchemaDraft draft, ExposedEntity entity, ExposedModel model) {
        if (!HelperNames.isOwned(entity) || !entity.has(SchemaPart.ROOT_FIELDS)) {
            return; // the subgraph that owns it has the fields of Query, should there be any
        }
        String type = entity.type().name();
        TypeUse connection = TypeUse.of(SchemaNames.connection(type));
        draft.addQueryField(new FieldDefinition(
                entity.list().field(),
                PageFields.arguments(entity, type, model),
                entity.type().access().isListGuarded() ? connection : connection.nonNull(),
                new Documentation(null, entity.type().documentation().deprecation())));
    }
}
