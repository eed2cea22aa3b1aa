package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.model.UnreadAttribute;
import io.subgraft.introspection.model.UnreadMapping;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import java.util.stream.Stream;

/** The mapping of each exposed attribute is one that is read. */
final class MappingsAreRead implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.types().flatMap(MappingsAreRead::findings);
    }

    private static Stream<Finding> findings(ExposedType exposed) {
        return exposed.attributes()
                .filter(UnreadAttribute.class::isInstance)
                .map(UnreadAttribute.class::cast)
                .filter(each -> each.mapping() != UnreadMapping.RAW_COLLECTION)
                .map(each -> Problem.UNREAD_MAPPING.at(
                        Place.of(exposed, each.name()),
                        each.mapping().text(),
                        Remedies.leavingOut(exposed, each.name())));
    }
}
