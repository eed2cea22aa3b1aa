package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.model.AssociationAttribute;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import java.util.stream.Stream;

/** The entities that exposed associations lead to are exposed; of identifiers, {@link IdentifiersHaveColumns} says it. */
final class TargetsAreExposed implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.types().flatMap(each -> findings(each, model));
    }

    private static Stream<Finding> findings(ExposedType exposed, ExposedModel model) {
        return exposed.attributes()
                .filter(each -> !IdentifiersAreShown.isIdentifier(exposed, each))
                .flatMap(each -> findings(exposed, each, model));
    }

    private static Stream<Finding> findings(ExposedType exposed, AttributeModel attribute, ExposedModel model) {
        return attribute
                .parts()
                .filter(AssociationAttribute.class::isInstance)
                .map(AssociationAttribute.class::cast)
                .filter(each -> model.typeOf(each.target()).isEmpty())
                .map(each -> Problem.TARGET_NOT_EXPOSED.at(
                        Place.of(exposed, attribute.name()),
                        each.target().nested(),
                        each.target().nested(),
                        Remedies.leavingOut(exposed, attribute.name())));
    }
}
