package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.ExposureAnnotations;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.BasicAttribute;
import io.subgraft.introspection.model.BasicAttribute.Storage;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import java.util.function.Consumer;

/** Words are searched for in texts only, and as the database has them: not in large objects, nor in what is converted. */
final class SearchedAttributesAreTexts implements AttributeRule {

    @Override
    public void check(ExposedType exposed, AttributeModel attribute, ExposedModel model, Consumer<Finding> findings) {
        if (exposed.field(attribute.name()).isSearchable() && !isText(attribute)) {
            Place place = Place.of(exposed, attribute.name()).on(ExposureAnnotations.FIELD, "searchable");
            findings.accept(Problem.SEARCHED_NO_TEXT.at(place));
        }
    }

    private static boolean isText(AttributeModel attribute) {
        return attribute instanceof BasicAttribute basic
                && basic.type().text().equals("java.lang.String")
                && basic.storage() != Storage.LARGE
                && basic.storage() != Storage.CONVERTED;
    }
}
