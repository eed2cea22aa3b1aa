package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import java.util.stream.Stream;

/** The identifier is not left out. */
final class IdentifiersAreShown implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream().flatMap(IdentifiersAreShown::findings);
    }

    private static Stream<Finding> findings(ExposedEntity entity) {
        return entity.entity().primaryKey().stream()
                .flatMap(key -> key.attributes().stream())
                .filter(each -> entity.field(each).isIgnored())
                .map(each -> Problem.ID_IGNORED.at(Place.of(entity, each), Remedies.leavingOut(entity, each)));
    }
}
