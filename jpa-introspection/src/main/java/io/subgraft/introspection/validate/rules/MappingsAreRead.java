package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.UnreadAttribute;
import io.subgraft.introspection.model.UnreadMapping;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import java.util.function.Consumer;

/** The mapping of each exposed attribute is one that is read. */
final class MappingsAreRead implements AttributeRule {

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
