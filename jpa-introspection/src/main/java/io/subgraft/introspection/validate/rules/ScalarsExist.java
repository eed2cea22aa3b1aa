package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.ScalarTypes;
import io.subgraft.introspection.model.AttributeModel;
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
        return model.types().flatMap(each -> each.attributes().flatMap(attribute -> findings(each, attribute)));
    }

    private static Stream<Finding> findings(ExposedType exposed, AttributeModel attribute) {
        return attribute
                .parts()
                .filter(BasicAttribute.class::isInstance)
                .map(BasicAttribute.class::cast)
                .filter(each -> ScalarTypes.of(each.type()).isEmpty())
                .map(each -> Problem.NO_SCALAR.at(
                        Place.of(exposed, attribute.name()),
                        each.type().text(),
                        Remedies.leavingOut(exposed, attribute.name())));
    }
}
