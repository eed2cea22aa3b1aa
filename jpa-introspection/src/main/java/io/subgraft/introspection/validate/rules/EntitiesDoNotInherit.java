package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.model.UnreadMapping;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import java.util.stream.Stream;

/** An exposed entity neither extends nor is extended by another entity. */
final class EntitiesDoNotInherit implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .filter(each -> each.entity().unread().contains(UnreadMapping.INHERITANCE))
                .map(each -> Problem.INHERITANCE.at(Place.of(each)));
    }
}
