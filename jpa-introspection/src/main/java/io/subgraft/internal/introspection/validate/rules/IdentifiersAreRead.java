package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.KeyTypes;
import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import java.util.function.Consumer;

/** Clients can send back what identifies an entity. */
public final class IdentifiersAreRead implements AttributeRule {

    @Override
    public void check(ExposedType exposed, AttributeModel attribute, ExposedModel model, Consumer<Finding> findings) {
        if (IdentifiersAreShown.isIdentifier(exposed, attribute)
                && attribute instanceof BasicAttribute basic
                && ScalarTypes.of(basic.type()).isPresent()
                && !KeyTypes.isKey(basic.type())) {
            findings.accept(Problem.ID_NOT_READ.at(
                    Place.of(exposed, attribute.name()), basic.type().text()));
        }
    }
}
