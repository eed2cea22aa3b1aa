package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.model.EntriesAttribute;
import io.subgraft.internal.processor.schema.TypeDefinition.ObjectDefinition;
import java.util.List;

/** Adds {@code type BookPricesEntry} with its key and its value for each map. */
final class AddEntryTypes implements SchemaContribution<ExposedType> {

    @Override
    public void addTo(SchemaDraft draft, ExposedType exposed, ExposedModel model) {
        FieldTypes types = new FieldTypes(exposed, model);
        exposed.attributes()
                .filter(EntriesAttribute.class::isInstance)
                .map(EntriesAttribute.class::cast)
                .filter(each -> types.of(each).isPresent())
                .forEach(each -> draft.addType(entry(SchemaNames.entry(exposed, each, model), each, types)));
    }

    private static ObjectDefinition entry(String name, EntriesAttribute map, FieldTypes types) {
        return new ObjectDefinition(
                name,
                new Documentation("An entry of a map.", null),
                List.of(),
                List.of(field(map.key(), types), field(map.value(), types)));
    }

    private static FieldDefinition field(AttributeModel part, FieldTypes types) {
        return new FieldDefinition(part.name(), List.of(), types.of(part).orElseThrow(), Documentation.NONE);
    }
}
