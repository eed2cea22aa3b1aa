package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.UnreadAttribute;
import io.subgraft.internal.introspection.model.UnreadMapping;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import java.util.function.Consumer;

/** The mapping of each exposed attribute is one that is read. */
public final class MappingsAreRead implements AttributeRule {

    @Override
    public void check(ExposedType exposed, AttributeModel attribute, ExposedModel model, Consumer<Finding> findings) {
        if (attribute instanceof UnreadAttribute unread && unread.mapping() != UnreadMapping.RAW_COLLECTION) {
            findings.accept(Problem.UNREAD_MAPPING.at(
                    Place.of(exposed, unread.name()),
                    unread.mapping().text(),
                    Remedies.leavingOut(exposed, unread.name())));
        }
    }
}
