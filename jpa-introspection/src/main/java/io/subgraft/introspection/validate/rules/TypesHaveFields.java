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

/** Each type has a field. */
final class TypesHaveFields implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        // Of an entity without any attribute, the missing identifier is said.
        return model.types()
                .filter(each -> !each.persistent().isEmpty() || isEmbedded(each, model))
                .filter(each -> each.attributes().noneMatch(attribute -> isShown(attribute, model)))
                .map(each -> Problem.NO_FIELDS.at(Place.of(each), each.type().name()));
    }

    private static boolean isEmbedded(ExposedType exposed, ExposedModel model) {
        return model.embeddable(exposed.javaName()).isPresent();
    }

    private static boolean isShown(AttributeModel attribute, ExposedModel model) {
        return attribute.parts().stream()
                .filter(AssociationAttribute.class::isInstance)
                .allMatch(each ->
                        model.typeOf(((AssociationAttribute) each).target()).isPresent());
    }
}
