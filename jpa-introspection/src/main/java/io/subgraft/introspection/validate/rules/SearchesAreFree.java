package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.RouterMarks;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.EmbeddedAttribute;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import java.util.function.Consumer;

/** What a router keeps from clients is not searched: whether a text is found tells what it is. */
final class SearchesAreFree implements AttributeRule {

    @Override
    public void check(ExposedType exposed, AttributeModel attribute, ExposedModel model, Consumer<Finding> findings) {
        if (isSearched(exposed, attribute, model) && RouterMarks.isRestricted(exposed, attribute, model)) {
            findings.accept(Problem.SEARCH_RESTRICTED.at(Place.of(exposed, attribute.name())));
        }
    }

    private static boolean isSearched(ExposedType exposed, AttributeModel attribute, ExposedModel model) {
        if (attribute instanceof EmbeddedAttribute embedded) {
            return model.embeddable(embedded.type())
                    .filter(each -> each.attributes().anyMatch(part -> isSearched(each, part, model)))
                    .isPresent();
        }
        return exposed.field(attribute.name()).isSearchable();
    }
}
