package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.model.AssociationAttribute;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import java.util.stream.Stream;

/** The entities that exposed associations lead to are exposed. */
final class TargetsAreExposed implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream().flatMap(each -> findings(each, model));
    }

    private static Stream<Finding> findings(ExposedEntity entity, ExposedModel model) {
        return entity.attributes()
                .filter(AssociationAttribute.class::isInstance)
                .map(AssociationAttribute.class::cast)
                .filter(each -> model.typeOf(each.target()).isEmpty())
                .map(each -> Problem.TARGET_NOT_EXPOSED.at(
                        Place.of(entity, each.name()),
                        each.target().nested(),
                        each.target().nested(),
                        Remedies.leavingOut(entity, each.name())));
    }
}
