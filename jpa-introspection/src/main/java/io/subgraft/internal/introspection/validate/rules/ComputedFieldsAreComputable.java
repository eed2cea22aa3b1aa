package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ComputedField;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.TypeRef;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import io.subgraft.internal.introspection.validate.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What methods compute can be shown, and what they are called with is there. */
public final class ComputedFieldsAreComputable implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .flatMap(entity -> entity.computed().stream()
                        .flatMap(each -> Stream.of(scalar(entity, each), inputs(entity, each), parameters(entity, each))
                                .flatMap(findings -> findings)));
    }

    private static Stream<Finding> scalar(ExposedEntity entity, ComputedField computed) {
        return ScalarTypes.of(computed.type()).isPresent()
                ? Stream.empty()
                : Stream.of(Problem.NO_SCALAR.at(
                        place(entity, computed), computed.type().text(), "no annotation on it"));
    }

    private static Stream<Finding> inputs(ExposedEntity entity, ComputedField computed) {
        Map<String, BasicAttribute> columns = columns(entity);
        return computed.inputs().stream()
                .filter(each -> !columns.containsKey(each))
                .map(each -> Problem.COMPUTED_INPUT.at(
                        place(entity, computed).on(ExposureAnnotations.FIELD, null),
                        each,
                        entity.javaName().simple(),
                        Suggestion.of(each, columns.keySet())));
    }

    private static Stream<Finding> parameters(ExposedEntity entity, ComputedField computed) {
        Map<String, BasicAttribute> columns = columns(entity);
        if (computed.kind() != ComputedField.Kind.COLUMNS || !columns.keySet().containsAll(computed.inputs())) {
            return Stream.empty();
        }
        List<String> required = computed.inputs().stream()
                .map(each -> text(Objects.requireNonNull(columns.get(each)).type()))
                .toList();
        List<String> taken = computed.parameters().stream()
                .map(ComputedFieldsAreComputable::text)
                .toList();
        return required.equals(taken)
                ? Stream.empty()
                : Stream.of(Problem.COMPUTED_PARAMETERS.at(
                        place(entity, computed), String.join(", ", taken), String.join(", ", required)));
    }

    private static String text(TypeRef type) {
        return type instanceof TypeRef.Temporal temporal ? temporal.name().qualified() : type.text();
    }

    private static Map<String, BasicAttribute> columns(ExposedEntity entity) {
        return entity.attributes()
                .filter(BasicAttribute.class::isInstance)
                .map(BasicAttribute.class::cast)
                .collect(Collectors.toMap(BasicAttribute::name, each -> each));
    }

    private static Place place(ExposedEntity entity, ComputedField computed) {
        return Place.of(entity, computed.method());
    }
}
