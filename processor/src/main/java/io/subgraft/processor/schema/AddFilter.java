package io.subgraft.processor.schema;

import io.subgraft.introspection.exposure.Documentation;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.SchemaNames;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.BasicAttribute;
import io.subgraft.introspection.model.ElementsAttribute;
import io.subgraft.introspection.model.EmbeddedAttribute;
import io.subgraft.introspection.model.EntriesAttribute;
import io.subgraft.processor.schema.TypeDefinition.InputDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adds {@code input BookFilter} with a field for each attribute, {@code input BookListFilter} for lists of it, and the inputs
 * of its collections and of the values it has.
 */
final class AddFilter implements SchemaContribution<ExposedType> {

    @Override
    public void addTo(SchemaDraft draft, ExposedType exposed, ExposedModel model) {
        String type = exposed.type().name();
        String filter = SchemaNames.filter(type);
        InputTypes inputs = new InputTypes(exposed, model);
        draft.addType(new InputDefinition(filter, words("What is true of a " + type), false, fields(exposed, inputs)));
        if (exposed instanceof ExposedEntity) {
            draft.addType(list(SchemaNames.listFilter(type), filter));
        }
        exposed.attributes()
                .filter(each -> inputs.filter(each).isPresent())
                .forEach(each -> addInputs(draft, each, exposed, model));
    }

    private static List<FieldDefinition> fields(ExposedType exposed, InputTypes inputs) {
        TypeUse self = TypeUse.of(SchemaNames.filter(exposed.type().name()));
        List<FieldDefinition> fields = new ArrayList<>();
        fields.add(FieldDefinition.plain("and", self.nonNull().list()));
        fields.add(FieldDefinition.plain("or", self.nonNull().list()));
        fields.add(FieldDefinition.plain("not", self));
        exposed.attributes()
                .flatMap(each -> inputs
                        .filter(each)
                        .map(input ->
                                FieldDefinition.plain(exposed.field(each.name()).field(), TypeUse.of(input)))
                        .stream())
                .forEach(fields::add);
        return fields;
    }

    private static void addInputs(
            SchemaDraft draft, AttributeModel attribute, ExposedType exposed, ExposedModel model) {
        InputTypes inputs = new InputTypes(exposed, model);
        Stream.concat(Stream.of(attribute), attribute.parts())
                .filter(BasicAttribute.class::isInstance)
                .flatMap(each -> inputs.operators((BasicAttribute) each).stream())
                .forEach(draft::useOperators);
        if (attribute instanceof ElementsAttribute elements) {
            boolean isValue = elements.element() instanceof EmbeddedAttribute;
            inputs.part(elements.element())
                    .map(each -> list(SchemaNames.listOf(each), each))
                    .ifPresent(isValue ? draft::addType : draft::addInput);
        } else if (attribute instanceof EntriesAttribute entries) {
            String entry = SchemaNames.filter(SchemaNames.entry(exposed, entries, model));
            List<FieldDefinition> parts = entries.parts()
                    .flatMap(each ->
                            inputs
                                    .part(each)
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
