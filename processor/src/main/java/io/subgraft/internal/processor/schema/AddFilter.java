package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.HelperNames;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.exposure.SchemaPart;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.model.ElementsAttribute;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.EntriesAttribute;
import io.subgraft.internal.introspection.model.ToManyAttribute;
import io.subgraft.internal.processor.schema.TypeDefinition.InputDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds {@code input BookFilter} with a field for each attribute, {@code input BookListFilter} for lists of it, and the inputs
 * of its collections and of the values it has.
 */
final class AddFilter implements HelperContribution<ExposedType> {

    @Override
    public void addTo(SchemaDraft draft, ExposedType exposed, String base, ExposedModel model) {
        String filter = SchemaNames.filter(base);
        InputTypes inputs = new InputTypes(exposed, base, model);
        String type = exposed.type().name();
        if (exposed instanceof ExposedEntity entity && !entity.has(SchemaPart.FILTERS)) {
            return;
        }
        draft.addType(new InputDefinition(
                filter, words("What is true of a " + type), false, fields(exposed, filter, inputs)));
        if (exposed instanceof ExposedEntity) {
            draft.addType(list(SchemaNames.listFilter(base), filter));
        }
        for (AttributeModel each : exposed.fields().shown()) {
            if (inputs.filter(each).isPresent()) {
                addInputs(draft, each, inputs, exposed, model);
            }
        }
    }

    private static List<FieldDefinition> fields(ExposedType exposed, String filter, InputTypes inputs) {
        TypeUse self = TypeUse.of(filter);
        List<FieldDefinition> fields = new ArrayList<>();
        fields.add(FieldDefinition.plain("and", self.nonNull().list()));
        fields.add(FieldDefinition.plain("or", self.nonNull().list()));
        fields.add(FieldDefinition.plain("not", self));
        for (AttributeModel each : exposed.fields().shown()) {
            String field = exposed.field(each.name()).field();
            inputs.filter(each).ifPresent(input -> fields.add(FieldDefinition.plain(field, TypeUse.of(input))));
        }
        return fields;
    }

    private static void addInputs(
            SchemaDraft draft, AttributeModel attribute, InputTypes inputs, ExposedType exposed, ExposedModel model) {
        for (AttributeModel part : attribute.parts()) {
            if (part instanceof BasicAttribute basic) {
                inputs.operators(basic).ifPresent(draft::useOperators);
            }
        }
        if (attribute instanceof ToManyAttribute toMany
                && model.entity(toMany.target()).isEmpty()) {
            // Nothing in the module of the target may lead to lists of it.
            model.helpers()
                    .ofEntity(toMany.target(), inputs.through(attribute))
                    .ifPresent(base -> draft.addType(list(SchemaNames.listFilter(base), SchemaNames.filter(base))));
        } else if (attribute instanceof ElementsAttribute elements) {
            boolean isValue = elements.element() instanceof EmbeddedAttribute;
            inputs.part(elements.element(), inputs.through(attribute))
                    .map(each -> list(SchemaNames.listOf(each), each))
                    .ifPresent(isValue ? draft::addType : draft::addInput);
        } else if (attribute instanceof EntriesAttribute entries) {
            String entry = SchemaNames.filter(SchemaNames.entry(exposed, entries, model));
            List<FieldDefinition> parts = entries.parts().stream()
                    .flatMap(each -> inputs
                            .part(each, HelperNames.ofPart(inputs.through(attribute), each))
                            .map(input -> FieldDefinition.plain(each.name(), TypeUse.of(input)))
                            .stream())
                    .toList();
            draft.addType(new InputDefinition(entry, words("What is true of an entry of a map"), false, parts));
            draft.addType(list(SchemaNames.listOf(entry), entry));
        }
    }

    private static InputDefinition list(String name, String element) {
        TypeUse of = TypeUse.of(element);
        return new InputDefinition(
                name,
                words("What is true of a list"),
                false,
                List.of(
                        FieldDefinition.plain("some", of),
                        FieldDefinition.plain("none", of),
                        FieldDefinition.plain("every", of)));
    }

    private static Documentation words(String text) {
        return new Documentation(text + "; all fields together, and no field is always true.", null);
    }
}
