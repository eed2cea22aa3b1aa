package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** Every entity says who may read it; for applications that ask for it. */
public final class AccessIsStated implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .filter(each -> !each.type().access().isStated())
                .map(each -> Problem.ACCESS_UNSTATED.at(Place.of(each)));
    }
}
