package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.AttributeWrites;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.write.WriteNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds {@code createBook(input: CreateBookInput!): BookPayload!}, {@code updateBook(id: ID!, …)} and {@code deleteBook(id: ID!)} to
 * {@code Mutation}, for what may be written.
 */
final class AddMutationFields implements SchemaContribution<ExposedEntity> {

    private static final String INPUT = "input";

    @Override
    public void addTo(SchemaDraft draft, ExposedEntity entity, ExposedModel model) {
        if (!entity.isWritten()) {
            return;
        }
        String type = entity.type().name();
        if (entity.isCreated()) {
            add(draft, entity, WriteNames.create(entity), List.of(input(WriteNames.createInput(type))), payload(type));
            TypeUse inputs =
                    TypeUse.nonNull(WriteNames.createInput(type)).list().nonNull();
            add(
                    draft,
                    entity,
                    WriteNames.createAll(entity),
                    List.of(new ArgumentDefinition("inputs", inputs)),
                    TypeUse.nonNull(WriteNames.listPayload(entity)));
        }
        if (entity.isUpserted()) {
            add(
                    draft,
                    entity,
                    WriteNames.upsert(entity),
                    List.of(input(WriteNames.upsertInput(type))),
                    TypeUse.nonNull(WriteNames.upsertPayload(type)));
        }
        for (SchemaNames.Lookup each : SchemaNames.lookups(entity)) {
            List<ArgumentDefinition> key = key(each, entity, model);
            if (entity.writes().has(AttributeWrites.UPDATE)) {
                List<ArgumentDefinition> arguments = new ArrayList<>(key);
                arguments.add(input(WriteNames.updateInput(type)));
                add(draft, entity, WriteNames.update(each), arguments, payload(type));
            }
            if (entity.writes().has(AttributeWrites.DELETE)) {
                add(draft, entity, WriteNames.delete(each), key, TypeUse.nonNull(WriteNames.deletePayload(type)));
            }
        }
    }

    private static void add(
            SchemaDraft draft, ExposedEntity entity, String field, List<ArgumentDefinition> arguments, TypeUse type) {
        Documentation words =
                new Documentation(null, entity.type().documentation().deprecation());
        draft.addMutationField(new FieldDefinition(field, arguments, type, words));
    }

    private static ArgumentDefinition input(String type) {
        return new ArgumentDefinition(INPUT, TypeUse.nonNull(type));
    }

    private static TypeUse payload(String type) {
        return TypeUse.nonNull(WriteNames.payload(type));
    }

    private static List<ArgumentDefinition> key(SchemaNames.Lookup lookup, ExposedEntity entity, ExposedModel model) {
        List<ArgumentDefinition> arguments = new ArrayList<>(AddLookupFields.arguments(lookup, model));
        entity.fields().shown().stream()
                .filter(each -> each instanceof BasicAttribute basic && basic.role() == BasicAttribute.Role.VERSION)
                .map(BasicAttribute.class::cast)
                .forEach(each -> arguments.add(new ArgumentDefinition(
                        entity.field(each.name()).field(),
                        ValueTypes.of(each.type(), model).nonNull())));
        return arguments;
    }
}
