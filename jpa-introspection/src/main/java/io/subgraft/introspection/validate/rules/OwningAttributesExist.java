package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.AssociationTarget;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.mapping.JpaAnnotations;
import io.subgraft.introspection.model.AssociationAttribute;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import io.subgraft.introspection.validate.Suggestion;
import java.util.Optional;
import java.util.stream.Stream;

/** An association that the other side owns names an attribute of it. */
final class OwningAttributesExist implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream().flatMap(each -> findings(each, model));
    }

    private static Stream<Finding> findings(ExposedEntity entity, ExposedModel model) {
        return entity.attributes()
                .filter(AssociationAttribute.class::isInstance)
                .map(AssociationAttribute.class::cast)
                .flatMap(each -> finding(entity, each, model).stream());
    }

    private static Optional<Finding> finding(
            ExposedEntity entity, AssociationAttribute association, ExposedModel model) {
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
                        Place.of(entity, association.name()).on(annotation(association), "mappedBy"),
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
