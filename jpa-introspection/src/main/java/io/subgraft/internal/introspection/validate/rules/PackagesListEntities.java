package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** A package exposes the entities it lists. */
public final class PackagesListEntities implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.exposures().stream()
                .filter(each -> each.subject() == Exposure.Subject.PACKAGE)
                .filter(each -> each.listed().isEmpty())
                .map(each -> Problem.NO_ENTITIES.at(Place.of(each)));
    }
}
