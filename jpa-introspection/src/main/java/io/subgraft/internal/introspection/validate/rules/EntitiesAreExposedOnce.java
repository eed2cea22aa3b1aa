package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** An entity is exposed in one place. */
public final class EntitiesAreExposedOnce implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        Map<JavaName, String> exposedBy = new HashMap<>();
        return model.entities().stream().flatMap(each -> {
            String by = each.type().exposedBy();
            String before = exposedBy.putIfAbsent(each.entity().name(), by);
            return before == null ? Stream.empty() : Stream.of(Problem.EXPOSED_TWICE.at(Place.of(each), before, by));
        });
    }
}
