package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** Who may read rows is said where all rows that are read together have it. */
public final class AccessIsPlaced implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .filter(each -> each.type().access().misplacedOn() != null)
                .map(each -> Problem.ACCESS_MISPLACED.at(Place.of(each)));
    }
}
