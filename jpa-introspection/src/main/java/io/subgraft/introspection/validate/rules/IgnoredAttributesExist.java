package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.Exposure;
import io.subgraft.introspection.exposure.ExposureAnnotations;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import io.subgraft.introspection.validate.Suggestion;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list leaves out by name is there. */
final class IgnoredAttributesExist implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.exposures().stream()
                .filter(Exposure::isList)
                .flatMap(each -> findings(each, attributes(each, model)));
    }

    private static Stream<Finding> findings(Exposure exposure, Set<String> attributes) {
        return exposure.ignored().stream()
                .filter(each -> !attributes.contains(each))
                .map(each -> Problem.IGNORED_UNKNOWN.at(
                        Place.of(exposure).on(ExposureAnnotations.EXPOSED, "ignore"),
                        each,
                        Suggestion.of(each, attributes)));
    }

    private static Set<String> attributes(Exposure exposure, ExposedModel model) {
        return Stream.concat(
                        model.entities().stream()
                                .filter(each -> each.type().exposedBy().equals(exposure.element())),
                        model.embeddables().stream())
                .flatMap(IgnoredAttributesExist::names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(ExposedType exposed) {
        return exposed.persistent().stream()
                .flatMap(each -> Stream.of(exposed.javaName().simple(), exposed.javaName().nested())
                        .map(type -> type + "." + each.name()));
    }
}
