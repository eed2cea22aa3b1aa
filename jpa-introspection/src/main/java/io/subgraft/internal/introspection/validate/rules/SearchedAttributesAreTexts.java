package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.BasicAttribute.Storage;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import java.util.function.Consumer;

/** Words are searched for in texts only, and as the database has them: not in large objects, nor in what is converted. */
public final class SearchedAttributesAreTexts implements AttributeRule {

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
