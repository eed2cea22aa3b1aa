package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.Exposure;
import io.subgraft.introspection.exposure.ExposureAnnotations;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import java.util.stream.Stream;

/** An annotated entity exposes itself and no others. */
final class EntitiesExposeThemselves implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.exposures().stream()
                .filter(each -> each.subject() == Exposure.Subject.ENTITY)
                .flatMap(each -> Stream.of("entities", "ignore")
                        .filter(each::has)
                        .map(member -> Problem.NOT_FOR_ENTITIES.at(
                                Place.of(each).on(ExposureAnnotations.EXPOSED, member), member)));
    }
}
