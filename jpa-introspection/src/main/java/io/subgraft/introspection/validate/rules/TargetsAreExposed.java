package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.model.AssociationAttribute;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import java.util.function.Consumer;

/** The entities that exposed associations lead to are exposed; of identifiers, {@link IdentifiersHaveColumns} says it. */
final class TargetsAreExposed implements AttributeRule {

    @Override
    public void check(ExposedType exposed, AttributeModel attribute, ExposedModel model, Consumer<Finding> findings) {
        if (IdentifiersAreShown.isIdentifier(exposed, attribute)) {
            return;
        }
        for (AttributeModel part : attribute.parts()) {
            if (part instanceof AssociationAttribute association
                    && model.typeOf(association.target()).isEmpty()) {
                String target = association.target().nested();
                findings.accept(Problem.TARGET_NOT_EXPOSED.at(
                        Place.of(exposed, attribute.name()),
                        target,
                        Remedies.exposing(exposed, target),
                        Remedies.leavingOut(exposed, attribute.name())));
            }
        }
    }
}
