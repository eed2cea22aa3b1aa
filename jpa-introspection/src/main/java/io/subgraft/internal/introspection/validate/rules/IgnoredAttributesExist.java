package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import io.subgraft.internal.introspection.validate.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list leaves out by name is there. */
public final class IgnoredAttributesExist implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.exposures().stream()
                .filter(Exposure::isList)
                .flatMap(each -> findings(each, exposed(each, model)));
    }

    private static Stream<Finding> findings(Exposure exposure, List<ExposedType> exposed) {
        Set<String> attributes = exposed.stream()
                .flatMap(each -> names(
                        each,
                        each.javaName().simple(),
                        each.javaName().nested(),
                        each.javaName().qualified()))
                .collect(Collectors.toUnmodifiableSet());
        return exposure.ignored().stream()
                .filter(each -> !attributes.contains(each))
                .map(each -> Problem.IGNORED_UNKNOWN.at(
                        Place.of(exposure).on(ExposureAnnotations.EXPOSED, "ignore"),
                        each,
                        Suggestion.of(
                                each,
                                exposed.stream()
                                        .flatMap(type ->
                                                names(type, type.javaName().simple()))
                                        .collect(Collectors.toSet()))));
    }

    private static List<ExposedType> exposed(Exposure exposure, ExposedModel model) {
        return Stream.<ExposedType>concat(
                        model.entities().stream()
                                .filter(each -> each.type().exposedBy().equals(exposure.element())),
                        model.embeddables().stream())
                .toList();
    }

    /** A class is named by its simple name, and where that is not clear by those around it, or with its package. */
    private static Stream<String> names(ExposedType exposed, String... types) {
        return exposed.persistent().stream().flatMap(each -> Stream.of(types).map(type -> type + "." + each.name()));
    }
}
