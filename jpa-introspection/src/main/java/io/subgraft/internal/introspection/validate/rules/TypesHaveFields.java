package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.model.AssociationAttribute;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** Each type has a field. */
public final class TypesHaveFields implements Rule {

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
