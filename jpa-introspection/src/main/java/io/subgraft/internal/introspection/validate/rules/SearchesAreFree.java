package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.federation.RouterMarks;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import java.util.function.Consumer;

/** What a router keeps from clients is not searched: whether a text is found tells what it is. */
public final class SearchesAreFree implements AttributeRule {

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
