package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import io.subgraft.internal.processor.schema.TypeDefinition.ObjectDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Adds {@code @cost} and {@code @listSize} where the application says what costs how much; neither stands on an interface. */
final class CostDirectives {

    private static final String COST = "cost";
    private static final String LIST_SIZE = "listSize";

    // As Apollo's composer has them, so that a schema is the same with federation and without.
    private static final NavigableMap<String, String> DEFINITIONS = new TreeMap<>(Map.of(
            COST,
            "directive @cost(weight: Int!) on OBJECT | FIELD_DEFINITION",
            LIST_SIZE,
            "directive @listSize(assumedSize: Int, slicingArguments: [String!],"
                    + " sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION"));

    private final Schema schema;
    private final Map<String, List<AppliedDirective>> directives = new LinkedHashMap<>();

    private CostDirectives(Schema schema) {
        this.schema = schema;
    }

    static Schema on(Schema schema, ExposedModel model) {
        CostDirectives costs = new CostDirectives(schema);
        model.types().filter(each -> !isInterface(each, model)).forEach(each -> costs.type(each, model));
        return costs.directives.isEmpty()
                ? schema
                : new Schema(schema.types(), new SchemaDirectives(List.of(), costs.definitions(), costs.directives));
    }

    private static boolean isInterface(ExposedType type, ExposedModel model) {
        return type instanceof ExposedEntity entity
                && model.interfaceOf(entity.javaName())
                        .equals(Optional.of(type.type().name()));
    }

    private void type(ExposedType exposed, ExposedModel model) {
        String type = exposed.type().name();
        weights(exposed, model)
                .flatMap(each -> each.find(ExposureAnnotations.COST).stream())
                .findFirst()
                .ifPresent(each -> add(type, cost(each)));
        exposed.attributes().forEach(attribute -> {
            String field = exposed.field(attribute.name()).field();
            field(type, field, exposed.field(attribute.name()).federation());
        });
        if (exposed instanceof ExposedEntity entity) {
            entity.computed().forEach(each -> field(type, each.field(), each.directives()));
        }
    }

    /** What is said of a class, then of those that it extends. */
    private static Stream<AnnotationSet> weights(ExposedType exposed, ExposedModel model) {
        Stream<ExposedType> extended = exposed instanceof ExposedEntity entity
                ? model.superEntities(entity).flatMap(each -> model.entity(each).stream())
                : Stream.empty();
        return Stream.concat(Stream.of(exposed), extended)
                .map(each -> each.type().federation().annotations());
    }

    private void field(String type, String field, AnnotationSet annotations) {
        annotations.find(ExposureAnnotations.COST).ifPresent(each -> add(type + "." + field, cost(each)));
        annotations
                .find(ExposureAnnotations.LIST_SIZE)
                .ifPresent(each -> add(type + "." + field, size(type, field, each)));
    }

    private void add(String coordinate, AppliedDirective directive) {
        directives.computeIfAbsent(coordinate, absent -> new ArrayList<>()).add(directive);
    }

    private static AppliedDirective cost(MappingAnnotations annotation) {
        return AppliedDirective.of(COST).with("weight", annotation.number("value", 0));
    }

    // @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"],
    //     requireOneSlicingArgument: false)
    private AppliedDirective size(String type, String field, MappingAnnotations annotation) {
        AppliedDirective.Known assumed =
                AppliedDirective.of(LIST_SIZE).with("assumedSize", annotation.number("assumedSize", 0));
        return isPlain(type, field)
                ? assumed
                : assumed.with("slicingArguments", List.of("first", "last"))
                        .with("sizedFields", List.of("nodes", "edges"))
                        .with("requireOneSlicingArgument", false);
    }

    private boolean isPlain(String type, String field) {
        return schema.types().stream()
                .filter(each -> each.name().equals(type) && each instanceof ObjectDefinition)
                .flatMap(each -> ((ObjectDefinition) each).fields().stream())
                .filter(each -> each.name().equals(field))
                .allMatch(each -> each.arguments().isEmpty());
    }

    private List<String> definitions() {
        return DEFINITIONS.entrySet().stream()
                .filter(each -> isUsed(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean isUsed(String name) {
        return directives.values().stream()
                .flatMap(List::stream)
                .anyMatch(each -> each.name().equals(name));
    }
}
