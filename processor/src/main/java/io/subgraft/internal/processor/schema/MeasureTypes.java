package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.exposure.federation.RouterMarks;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.processor.schema.TypeDefinition.InputDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.ObjectDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The types that functions over the attributes of an entity have: one for counts, one for numbers, one for extremes. */
final class MeasureTypes {

    private static final Set<String> NUMBERS = Set.of("Int", "Long", "Float", "BigDecimal", "BigInteger");

    /** Hibernate has no min and max of what it keeps as a length of time or as bytes. */
    private static final Set<String> WITHOUT_EXTREMES = Set.of("Duration", "YearMonth");

    private static final TypeUse COUNT = TypeUse.nonNull("Int");
    private static final TypeUse NUMBER = TypeUse.of("BigDecimal");

    private final String base;
    private final List<Measured> counted = new ArrayList<>();
    private final List<Measured> numbers;
    private final List<Measured> extremes;

    MeasureTypes(ExposedEntity entity, String base, ExposedModel model) {
        this.base = base;
        InputTypes inputs = new InputTypes(entity, base, model);
        for (AttributeModel each : entity.fields().shown()) {
            if (each instanceof BasicAttribute basic
                    && isMeasured(basic, entity)
                    && !RouterMarks.isRestricted(entity, each, model)) {
                inputs.operators(basic)
                        .map(by -> measured(basic, by, entity, model))
                        .ifPresent(counted::add);
            }
        }
        this.numbers = counted.stream().filter(Measured::isNumber).toList();
        this.extremes = counted.stream().filter(Measured::isOrdered).toList();
    }

    /** Identifiers are all different, and versions count writes: neither says anything of many rows. */
    private static boolean isMeasured(BasicAttribute attribute, ExposedEntity entity) {
        return attribute.role() != BasicAttribute.Role.VERSION && !ValueTypes.isId(attribute, entity);
    }

    /** An attribute that has a column to measure. */
    private record Measured(String field, String scalar, boolean isConverted, OperatorInput operators) {

        boolean isNumber() {
            return !isConverted && NUMBERS.contains(scalar);
        }

        boolean isOrdered() {
            return !WITHOUT_EXTREMES.contains(scalar)
                    && (operators.kind() == OperatorInput.Kind.ORDER || operators.kind() == OperatorInput.Kind.TEXT);
        }
    }

    private static Measured measured(
            BasicAttribute attribute, OperatorInput operators, ExposedEntity entity, ExposedModel model) {
        return new Measured(
                entity.field(attribute.name()).field(),
                ValueTypes.name(attribute, entity, model),
                attribute.storage() == BasicAttribute.Storage.CONVERTED,
                operators);
    }

    boolean hasCounts() {
        return !counted.isEmpty();
    }

    boolean hasNumbers() {
        return !numbers.isEmpty();
    }

    boolean hasExtremes() {
        return !extremes.isEmpty();
    }

    /** What groups are compared by. */
    Stream<OperatorInput> operators() {
        return Stream.concat(
                numbers.stream().map(each -> OperatorInput.DECIMAL),
                extremes.stream().map(Measured::operators));
    }

    /** The types of the functions, and, of groups, the inputs that they are chosen and sorted by. */
    List<TypeDefinition> definitions(boolean isGrouped) {
        List<TypeDefinition> types = new ArrayList<>();
        if (hasCounts()) {
            types.add(object(SchemaNames.counts(base), counted, each -> COUNT));
            if (isGrouped) {
                types.add(filter(SchemaNames.counts(base), counted, each -> OperatorInput.COUNT));
            }
        }
        if (hasNumbers()) {
            String name = SchemaNames.numbers(base);
            types.add(object(name, numbers, each -> NUMBER));
            if (isGrouped) {
                types.add(filter(name, numbers, each -> OperatorInput.DECIMAL));
                types.add(order(name, numbers));
            }
        }
        if (hasExtremes()) {
            String name = SchemaNames.extremes(base);
            types.add(object(name, extremes, each -> TypeUse.of(each.scalar())));
            if (isGrouped) {
                types.add(filter(name, extremes, Measured::operators));
                types.add(order(name, extremes));
            }
        }
        return types;
    }

    private static ObjectDefinition object(String name, List<Measured> of, Function<Measured, TypeUse> types) {
        return new ObjectDefinition(name, Documentation.NONE, List.of(), fields(of, types));
    }

    private static InputDefinition filter(String of, List<Measured> by, Function<Measured, OperatorInput> operators) {
        return new InputDefinition(
                SchemaNames.filter(of),
                Documentation.NONE,
                false,
                fields(by, each -> TypeUse.of(operators.apply(each).name())));
    }

    private static InputDefinition order(String of, List<Measured> by) {
        return new InputDefinition(
                SchemaNames.orderBy(of), Documentation.NONE, true, fields(by, each -> TypeUse.of(SortOrders.PLAIN)));
    }

    private static List<FieldDefinition> fields(List<Measured> of, Function<Measured, TypeUse> types) {
        List<FieldDefinition> fields = new ArrayList<>(of.size());
        for (Measured each : of) {
            fields.add(FieldDefinition.plain(each.field(), types.apply(each)));
        }
        return fields;
    }
}
