package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.ScalarTypes;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.BasicAttribute;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import java.util.function.Consumer;

/** Each exposed value has a type that GraphQL can show. */
final class ScalarsExist implements AttributeRule {

    @Override
    public void check(ExposedType exposed, AttributeModel attribute, ExposedModel model, Consumer<Finding> findings) {
        for (AttributeModel part : attribute.parts()) {
            if (part instanceof BasicAttribute basic
                    && ScalarTypes.of(basic.type()).isEmpty()) {
                findings.accept(Problem.NO_SCALAR.at(
                        Place.of(exposed, attribute.name()),
                        basic.type().text(),
                        Remedies.leavingOut(exposed, attribute.name())));
            }
        }
    }
}
