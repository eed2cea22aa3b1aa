package io.subgraft.processor.schema;

import static io.subgraft.processor.schema.FieldDefinition.plain;

import io.subgraft.introspection.exposure.Documentation;
import io.subgraft.introspection.exposure.ExposedEmbeddable;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.SchemaNames;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.BasicAttribute;
import io.subgraft.introspection.model.EmbeddedAttribute;
import io.subgraft.introspection.model.ToOneAttribute;
import io.subgraft.processor.schema.TypeDefinition.EnumDefinition;
import io.subgraft.processor.schema.TypeDefinition.EnumValueDefinition;
import io.subgraft.processor.schema.TypeDefinition.InputDefinition;
import io.subgraft.processor.schema.TypeDefinition.ObjectDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds {@code input BookGroupBy} and {@code type BookGroupKey} with a field for each attribute that rows are grouped by. */
final class AddGroupKey implements SchemaContribution<ExposedType> {

    private static final String VALUE = "Grouping";
    private static final String DATE = "DateGrouping";
    private static final String TIME = "TimeGrouping";

    private static final Map<String, List<String>> UNITS = Map.of(
            VALUE, List.of("VALUE"),
            DATE, List.of("VALUE", "YEAR", "MONTH"),
            TIME, List.of("VALUE", "YEAR", "MONTH", "DAY", "HOUR"));

    @Override
    public void addTo(SchemaDraft draft, ExposedType exposed, ExposedModel model) {
        String type = exposed.type().name();
        List<FieldDefinition> by = new ArrayList<>();
        List<FieldDefinition> key = new ArrayList<>();
        InputTypes inputs = new InputTypes(exposed, model);
        for (AttributeModel each : exposed.fields().shown()) {
            String field = exposed.field(each.name()).field();
            Optional<String> nested = nested(each, model);
            if (nested.isPresent()) {
                by.add(plain(field, TypeUse.of(SchemaNames.groupBy(nested.get()))));
                key.add(plain(field, TypeUse.of(SchemaNames.groupKey(nested.get()))));
            } else if (each instanceof BasicAttribute basic
                    && inputs.operators(basic).isPresent()) {
                String grouping = grouping(basic, exposed, model);
                by.add(plain(field, TypeUse.of(grouping)));
                key.add(plain(field, TypeUse.of(ValueTypes.name(basic, exposed, model))));
                draft.useGrouping(grouping);
            }
        }
        if (!by.isEmpty()) {
            Documentation words = new Documentation("What rows are grouped by: one attribute of a " + type + ".", null);
            draft.addType(new InputDefinition(SchemaNames.groupBy(type), words, true, by));
            draft.addType(new ObjectDefinition(
                    SchemaNames.groupKey(type),
                    new Documentation(
                            "What rows are grouped by has a value here, or null; no other can be selected.", null),
                    List.of(),
                    key));
        }
    }

    /** The type whose keys an attribute leads to; absent for a column, and for an embeddable without any. */
    private static Optional<String> nested(AttributeModel attribute, ExposedModel model) {
        if (attribute instanceof ToOneAttribute toOne) {
            return model.typeOf(toOne.target());
        }
        return attribute instanceof EmbeddedAttribute embedded
                ? model.embeddable(embedded.type())
                        .filter(each -> hasKeys(each, model))
                        .map(each -> each.type().name())
                : Optional.empty();
    }

    private static boolean hasKeys(ExposedEmbeddable embeddable, ExposedModel model) {
        InputTypes inputs = new InputTypes(embeddable, model);
        return embeddable
                .attributes()
                .anyMatch(each -> each instanceof BasicAttribute basic
                        ? inputs.operators(basic).isPresent()
                        : nested(each, model).isPresent());
    }

    private static String grouping(BasicAttribute attribute, ExposedType owner, ExposedModel model) {
        String scalar = ValueTypes.name(attribute, owner, model);
        if (scalar.equals("Date")) {
            return DATE;
        }
        return scalar.equals("DateTime") || scalar.equals("LocalDateTime") ? TIME : VALUE;
    }

    /** The enum of units of that name. */
    static EnumDefinition units(String name) {
        String words = name.equals(VALUE)
                ? "How rows are grouped by a value."
                : "How rows are grouped by a value: by itself, or by where the year or a part of it begins.";
        Stream<String> units = UNITS.getOrDefault(name, List.of()).stream();
        return new EnumDefinition(
                name,
                new Documentation(words, null),
                units.map(each -> new EnumValueDefinition(each, Documentation.NONE))
                        .toList());
    }
}
