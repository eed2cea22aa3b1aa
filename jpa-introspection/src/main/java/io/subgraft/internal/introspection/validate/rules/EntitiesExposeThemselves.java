package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** An annotated entity exposes itself and no others. */
public final class EntitiesExposeThemselves implements Rule {

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
