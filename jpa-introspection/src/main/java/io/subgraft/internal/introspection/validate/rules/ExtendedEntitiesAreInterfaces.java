package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** An entity of another module that is extended here was known to be extended there, so that its references are an interface. */
public final class ExtendedEntitiesAreInterfaces implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream().flatMap(each -> findings(each, model));
    }

    private static Stream<Finding> findings(ExposedEntity entity, ExposedModel model) {
        return model.superEntities(entity)
                .filter(each -> model.entity(each).isEmpty())
                .filter(each -> model.interfaceOf(each).isEmpty())
                .map(each -> Problem.EXTENDED_ELSEWHERE.at(Place.of(entity), each.nested()));
    }
}
