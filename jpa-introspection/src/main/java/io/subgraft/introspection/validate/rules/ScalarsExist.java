package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ScalarTypes;
import io.subgraft.introspection.model.BasicAttribute;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import java.util.stream.Stream;

/** Each exposed value has a type that GraphQL can show. */
final class ScalarsExist implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream().flatMap(ScalarsExist::findings);
    }

    private static Stream<Finding> findings(ExposedEntity entity) {
        return entity.attributes()
                .filter(BasicAttribute.class::isInstance)
                .map(BasicAttribute.class::cast)
                .filter(each -> ScalarTypes.of(each.type()).isEmpty())
                .map(each -> Problem.NO_SCALAR.at(
                        Place.of(entity, each.name()), each.type().text(), Remedies.leavingOut(entity, each.name())));
    }
}
