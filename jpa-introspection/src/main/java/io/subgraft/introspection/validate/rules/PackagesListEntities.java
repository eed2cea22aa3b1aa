package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.Exposure;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import java.util.stream.Stream;

/** A package exposes the entities it lists. */
final class PackagesListEntities implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.exposures().stream()
                .filter(each -> each.subject() == Exposure.Subject.PACKAGE)
                .filter(each -> each.listed().isEmpty())
                .map(each -> Problem.NO_ENTITIES.at(Place.of(each)));
    }
}
