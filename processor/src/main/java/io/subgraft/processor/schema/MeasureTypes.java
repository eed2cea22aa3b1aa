package io.subgraft.processor.schema;

import static io.subgraft.processor.schema.FieldDefinition.plain;

import io.subgraft.introspection.exposure.Documentation;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.SchemaNames;
import io.subgraft.introspection.model.BasicAttribute;
import io.subgraft.processor.schema.TypeDefinition.InputDefinition;
import io.subgraft.processor.schema.TypeDefinition.ObjectDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The types that functions over the attributes of an entity have: one for counts, one for numbers, one for extremes. */
final class MeasureTypes {

    private static final Set<String> NUMBERS = Set.of("Int", "Long", "Float", "BigDecimal", "BigInteger");

    private final ExposedEntity entity;
    private final InputTypes inputs;
    private final List<BasicAttribute> counted;
    private final List<BasicAttribute> numbers;
    private final List<BasicAttribute> extremes;

    MeasureTypes(ExposedEntity entity, ExposedModel model) {
        this.entity = entity;
        this.inputs = new InputTypes(entity, model);
        this.counted = entity.attributes()
                .filter(BasicAttribute.class::isInstance)
                .map(BasicAttribute.class::cast)
                .filter(each -> inputs.operators(each).isPresent())
                .toList();
        this.numbers = numbers(counted).toList();
        this.extremes = extremes(counted).toList();
    }

    private Stream<BasicAttribute> numbers(List<BasicAttribute> counted) {
        return counted.stream()
                .filter(each -> each.storage() != BasicAttribute.Storage.CONVERTED)
                .filter(each -> !ValueTypes.isId(each, entity) && NUMBERS.contains(ValueTypes.name(each, entity)));
    }

    private Stream<BasicAttribute> extremes(List<BasicAttribute> counted) {
        return counted.stream()
                .filter(each -> !ValueTypes.isId(each, entity))
                .filter(each -> inputs.operators(each)
                        .filter(input ->
                                input.kind() == OperatorInput.Kind.ORDER || input.kind() == OperatorInput.Kind.TEXT)
                        .isPresent());
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
                extremes.stream().flatMap(each -> inputs.operators(each).stream()));
    }

    /** The types of the functions, and the inputs that groups are chosen and sorted by. */
    List<TypeDefinition> definitions() {
        String type = entity.type().name();
        List<TypeDefinition> types = new ArrayList<>();
        if (hasCounts()) {
            types.add(object(SchemaNames.counts(type), counted, each -> TypeUse.nonNull("Int")));
            types.add(filter(SchemaNames.counts(type), counted, each -> OperatorInput.COUNT));
        }
        if (hasNumbers()) {
            String name = SchemaNames.numbers(type);
            types.add(object(name, numbers, each -> TypeUse.of("BigDecimal")));
            types.add(filter(name, numbers, each -> OperatorInput.DECIMAL));
            types.add(order(name, numbers));
        }
        if (hasExtremes()) {
            String name = SchemaNames.extremes(type);
            types.add(object(name, extremes, each -> TypeUse.of(ValueTypes.name(each, entity))));
            types.add(filter(name, extremes, each -> inputs.operators(each).orElseThrow()));
            types.add(order(name, extremes));
        }
        return types;
    }

    private ObjectDefinition object(String name, List<BasicAttribute> of, Function<BasicAttribute, TypeUse> types) {
        List<FieldDefinition> fields =
                of.stream().map(each -> plain(field(each), types.apply(each))).toList();
        return new ObjectDefinition(name, Documentation.NONE, List.of(), fields);
    }

    private InputDefinition filter(
            String of, List<BasicAttribute> attributes, Function<BasicAttribute, OperatorInput> operators) {
        return input(
                SchemaNames.filter(of),
                false,
                attributes,
                each -> operators.apply(each).name());
    }

    private InputDefinition order(String of, List<BasicAttribute> attributes) {
        return input(SchemaNames.orderBy(of), true, attributes, each -> SortOrders.PLAIN);
    }

    private InputDefinition input(
            String name, boolean isOneOf, List<BasicAttribute> of, Function<BasicAttribute, String> types) {
        List<FieldDefinition> fields = of.stream()
                .map(each -> plain(field(each), TypeUse.of(types.apply(each))))
                .toList();
        return new InputDefinition(name, Documentation.NONE, isOneOf, fields);
    }

    private String field(BasicAttribute attribute) {
        return entity.field(attribute.name()).field();
    }
}
