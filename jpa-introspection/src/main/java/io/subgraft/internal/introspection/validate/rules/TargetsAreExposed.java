package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.model.AssociationAttribute;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import java.util.function.Consumer;

/** The entities that exposed associations lead to are exposed; of identifiers, {@link IdentifiersHaveColumns} says it. */
public final class TargetsAreExposed implements AttributeRule {

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
