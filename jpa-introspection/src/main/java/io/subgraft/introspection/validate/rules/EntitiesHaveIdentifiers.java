package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import java.util.stream.Stream;

/** An entity has an identifier. */
final class EntitiesHaveIdentifiers implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .filter(each -> each.entity().primaryKey().isEmpty())
                .map(each -> Problem.NO_ID.at(Place.of(each)));
    }
}
