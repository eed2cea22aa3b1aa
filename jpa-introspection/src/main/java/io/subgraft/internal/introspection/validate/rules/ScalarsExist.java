package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import java.util.function.Consumer;

/** Each exposed value has a type that GraphQL can show. */
public final class ScalarsExist implements AttributeRule {

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
