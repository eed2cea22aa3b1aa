package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.AssociationTarget;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import io.subgraft.internal.introspection.model.AssociationAttribute;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Suggestion;
import java.util.Optional;
import java.util.function.Consumer;

/** An association that the other side owns names an attribute of it. */
public final class OwningAttributesExist implements AttributeRule {

    @Override
    public void check(ExposedType exposed, AttributeModel attribute, ExposedModel model, Consumer<Finding> findings) {
        for (AttributeModel part : attribute.parts()) {
            if (part instanceof AssociationAttribute association) {
                finding(Place.of(exposed, attribute.name()), association, model).ifPresent(findings);
            }
        }
    }

    private static Optional<Finding> finding(Place place, AssociationAttribute association, ExposedModel model) {
        String mappedBy = association.link().mappedBy();
        AssociationTarget target = model.targets().get(association.target());
        if (mappedBy == null || target == null || target.attributes().isEmpty()) {
            return Optional.empty();
        }
        // What follows a dot lies within an embedded value.
        String attribute = mappedBy.split("\\.", 2)[0];
        return target.attributes().contains(attribute)
                ? Optional.empty()
                : Optional.of(Problem.MAPPED_BY_UNKNOWN.at(
                        place.on(annotation(association), "mappedBy"),
                        mappedBy,
                        association.target().nested(),
                        Suggestion.of(attribute, target.attributes())));
    }

    private static String annotation(AssociationAttribute association) {
        return switch (association.cardinality()) {
            case ONE_TO_ONE -> JpaAnnotations.ONE_TO_ONE;
            case MANY_TO_ONE -> JpaAnnotations.MANY_TO_ONE;
            case ONE_TO_MANY -> JpaAnnotations.ONE_TO_MANY;
            case MANY_TO_MANY -> JpaAnnotations.MANY_TO_MANY;
        };
    }
}
