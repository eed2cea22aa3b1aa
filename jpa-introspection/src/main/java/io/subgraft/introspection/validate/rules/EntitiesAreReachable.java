package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import java.util.stream.Stream;

/** Generated code may name the entity class. */
final class EntitiesAreReachable implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .filter(each -> !each.type().reachable())
                .map(EntitiesAreReachable::finding);
    }

    private static Finding finding(ExposedEntity entity) {
        return Problem.NOT_REACHABLE.at(Place.of(entity), entity.type().packageName());
    }
}
