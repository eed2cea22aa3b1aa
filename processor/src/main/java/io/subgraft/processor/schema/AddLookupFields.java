package io.subgraft.processor.schema;

import io.subgraft.introspection.exposure.Documentation;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.SchemaNames;
import java.util.List;

/** Adds {@code book(id: ID!): Book} and {@code bookByIsbn(isbn: String!): Book} to {@code Query}. */
final class AddLookupFields implements SchemaContribution<ExposedEntity> {

    @Override
    public void addTo(SchemaDraft draft, ExposedEntity entity, ExposedModel model) {
        for (SchemaNames.Lookup lookup : SchemaNames.lookups(entity)) {
            List<ArgumentDefinition> arguments = lookup.by().stream()
                    .map(each -> new ArgumentDefinition(
                            each.argument(), ValueTypes.of(each.type(), model).nonNull()))
                    .toList();
            draft.addQueryField(new FieldDefinition(
                    lookup.field(),
                    arguments,
                    TypeUse.of(model.outputTypeOf(entity.javaName())
                            .orElse(entity.type().name())),
                    // A type cannot be deprecated; the ways to it can.
                    new Documentation(null, entity.type().documentation().deprecation())));
        }
    }
}
