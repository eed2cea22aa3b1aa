package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.exposure.WrittenName;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import io.subgraft.internal.introspection.validate.Suggestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is named from outside is there, and has one name. */
public final class WrittenNamesExist implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        if (model.exposures().stream().allMatch(each -> each.names().isEmpty())) {
            return Stream.empty();
        }
        Map<JavaName, ExposedType> types = Stream.concat(model.entities().stream(), model.embeddables().stream())
                .collect(Collectors.toMap(ExposedType::javaName, Function.identity(), (one, other) -> one));
        Map<String, WrittenName> before = new HashMap<>();
        return model.exposures().stream()
                .flatMap(exposure -> exposure.names().stream()
                        .distinct()
                        .flatMap(each -> wrong(each, types.get(each.type()), model)
                                .or(() -> otherwise(before, each))
                                .map(why -> Problem.NAMED_UNKNOWN.at(
                                        Place.of(exposure).on(ExposureAnnotations.EXPOSED, "names"), said(each), why))
                                .stream()))
                .distinct();
    }

    private static String said(WrittenName name) {
        return name.isOfType() ? name.type().nested() : name.type().nested() + "." + name.attribute();
    }

    private static Optional<String> wrong(WrittenName name, @Nullable ExposedType type, ExposedModel model) {
        if (!model.namedTypes().contains(name.type())) {
            return Optional.of(
                    "which is no entity, embeddable or enum that is exposed; list the entity in entities, or take the"
                            + " name away");
        }
        if (!name.plural().isEmpty()
                && (!name.isOfType() || model.entity(name.type()).isEmpty())) {
            return Optional.of("which is no entity, with plural; take the plural away");
        }
        if (name.value().isEmpty() && name.plural().isEmpty()) {
            return Optional.of("without a name; write the value");
        }
        if (name.isOfType()) {
            return Optional.empty();
        }
        List<String> attributes = type == null
                ? List.of()
                : type.persistent().stream().map(AttributeModel::name).toList();
        return attributes.contains(name.attribute())
                ? Optional.empty()
                : Optional.of("which is no attribute; " + Suggestion.of(name.attribute(), attributes));
    }

    private static Optional<String> otherwise(Map<String, WrittenName> before, WrittenName name) {
        WrittenName other = before.putIfAbsent(name.type().qualified() + "#" + name.attribute(), name);
        return other == null || other.equals(name)
                ? Optional.empty()
                : Optional.of("which has another name already; leave one of them");
    }
}
