package io.subgraft.internal.processor.schema;

import static io.subgraft.internal.processor.schema.FieldDefinition.plain;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.exposure.SchemaPart;
import io.subgraft.internal.introspection.exposure.federation.RouterMarks;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import io.subgraft.internal.processor.schema.TypeDefinition.EnumDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.EnumValueDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.InputDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.ObjectDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Adds {@code input BookGroupBy} and {@code type BookGroupKey} with a field for each attribute that rows are grouped by. */
final class AddGroupKey implements HelperContribution<ExposedType> {

    private static final String VALUE = "Grouping";
    private static final String DATE = "DateGrouping";
    private static final String TIME = "TimeGrouping";

    private static final Map<String, List<String>> UNITS = Map.of(
            VALUE, List.of("VALUE"),
            DATE, List.of("VALUE", "YEAR", "MONTH"),
            TIME, List.of("VALUE", "YEAR", "MONTH", "DAY", "HOUR"));

    @Override
    public void addTo(SchemaDraft draft, ExposedType exposed, String base, ExposedModel model) {
        String type = exposed.type().name();
        List<FieldDefinition> by = new ArrayList<>();
        List<FieldDefinition> key = new ArrayList<>();
        InputTypes inputs = new InputTypes(exposed, base, model);
        for (AttributeModel each : exposed.fields().shown()) {
            if (RouterMarks.isRestricted(exposed, each, model)) {
                continue;
            }
            String field = exposed.field(each.name()).field();
            Optional<String> nested = nested(exposed, base, each, model);
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
            draft.addType(new InputDefinition(SchemaNames.groupBy(base), words, true, by));
            draft.addType(new ObjectDefinition(
                    SchemaNames.groupKey(base),
                    new Documentation(
                            "What rows are grouped by has a value here, or null; no other can be selected.", null),
                    List.of(),
                    key));
        }
    }

    /** What the names begin with of the keys that an attribute leads to; absent for a column, and where there are none. */
    private static Optional<String> nested(
            ExposedType owner, String base, AttributeModel attribute, ExposedModel model) {
        String through = model.helpers().through(owner, base, attribute);
        if (attribute instanceof ToOneAttribute toOne) {
            Optional<ExposedEntity> here = model.entity(toOne.target());
            return (here.isEmpty() && !model.has(SchemaPart.GROUPS, toOne.target()))
                            || (here.isPresent() && !hasKeys(here.get(), through, model, Set.of()))
                    ? Optional.empty()
                    : model.helpers().ofEntity(toOne.target(), through);
        }
        return attribute instanceof EmbeddedAttribute embedded
                ? model.embeddable(embedded.type())
                        .filter(each -> hasKeys(each, through, model, Set.of()))
                        .flatMap(each -> model.helpers().ofEmbeddable(embedded.type(), through))
                : Optional.empty();
    }

    /** Whether there is anything that rows are grouped by. */
    static boolean isGrouped(ExposedType type, String base, ExposedModel model) {
        return hasKeys(type, base, model, Set.of());
    }

    private static boolean hasKeys(ExposedType type, String base, ExposedModel model, Set<JavaName> above) {
        if (above.contains(type.javaName())) {
            return false;
        }
        Set<JavaName> within = new HashSet<>(above);
        within.add(type.javaName());
        InputTypes inputs = new InputTypes(type, base, model);
        for (AttributeModel each : type.fields().shown()) {
            if (!RouterMarks.isRestricted(type, each, model) && isKey(each, inputs, base, model, within)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKey(
            AttributeModel attribute, InputTypes inputs, String base, ExposedModel model, Set<JavaName> within) {
        if (attribute instanceof BasicAttribute basic) {
            return inputs.operators(basic).isPresent();
        }
        if (attribute instanceof EmbeddedAttribute embedded) {
            return model.embeddable(embedded.type())
                    .filter(each -> hasKeys(each, base, model, within))
                    .isPresent();
        }
        return attribute instanceof ToOneAttribute toOne
                && model.entity(toOne.target())
                        .map(each -> hasKeys(each, base, model, within))
                        .orElseGet(() -> model.has(SchemaPart.GROUPS, toOne.target()));
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
