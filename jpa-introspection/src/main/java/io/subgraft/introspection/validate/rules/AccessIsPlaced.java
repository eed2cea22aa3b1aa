package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import java.util.stream.Stream;

/** Who may read rows is said where all rows that are read together have it. */
final class AccessIsPlaced implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .filter(each -> each.type().access().misplacedOn() != null)
                .map(each -> Problem.ACCESS_MISPLACED.at(Place.of(each)));
    }
}
