package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** What is exposed is an entity of Jakarta Persistence. */
public final class ExposedClassesAreEntities implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.exposures().stream()
                .flatMap(each -> each.isList()
                        ? each.listed().stream().flatMap(listed -> finding(listed.subject(), Place.of(each, listed)))
                        : finding(each.subject(), Place.of(each)));
    }

    private static Stream<Finding> finding(Exposure.Subject subject, Place place) {
        return switch (subject) {
            case ENTITY, PACKAGE -> Stream.empty();
            case JAVAX_ENTITY -> Stream.of(Problem.JAVAX_ENTITY.at(place));
            case OTHER_CLASS -> Stream.of(Problem.NOT_AN_ENTITY.at(place));
        };
    }
}
