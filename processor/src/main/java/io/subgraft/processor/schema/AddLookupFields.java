package io.subgraft.processor.schema;

import io.subgraft.introspection.exposure.Documentation;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.SchemaNames;
import io.subgraft.introspection.model.BasicAttribute;
import java.util.List;

/** Adds {@code book(id: ID!): Book} and {@code bookByIsbn(isbn: String!): Book} to {@code Query}. */
final class AddLookupFields implements SchemaContribution {

    @Override
    public void addTo(SchemaDraft draft, ExposedEntity entity, ExposedModel model) {
        for (SchemaNames.Lookup lookup : SchemaNames.lookups(entity)) {
            List<ArgumentDefinition> arguments = lookup.by().stream()
                    .map(each -> new ArgumentDefinition(each, argumentType(entity, each)))
                    .toList();
            draft.addQueryField(new FieldDefinition(
                    lookup.field(),
                    arguments,
                    TypeUse.of(entity.type().name()),
                    // A type cannot be deprecated; the ways to it can.
                    new Documentation(null, entity.type().documentation().deprecation())));
        }
    }

    private static TypeUse argumentType(ExposedEntity entity, String attribute) {
        BasicAttribute basic =
                (BasicAttribute) entity.entity().attribute(attribute).orElseThrow();
        return ValueTypes.of(basic).nonNull();
    }
}
