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
import io.subgraft.introspection.validate.Rule;
import java.util.stream.Stream;

/** Words are searched for in texts only, and as the database has them: not in large objects, nor in what is converted. */
final class SearchedAttributesAreTexts implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.types()
                .flatMap(type -> type.attributes()
                        .filter(each -> type.field(each.name()).isSearchable() && !isText(each))
                        .map(each -> finding(type, each)));
    }

    private static boolean isText(AttributeModel attribute) {
        return attribute instanceof BasicAttribute basic
                && basic.type().text().equals("java.lang.String")
                && basic.storage() != Storage.LARGE
                && basic.storage() != Storage.CONVERTED;
    }

    private static Finding finding(ExposedType type, AttributeModel attribute) {
        Place place = Place.of(type, attribute.name()).on(ExposureAnnotations.FIELD, "searchable");
        return Problem.SEARCHED_NO_TEXT.at(place);
    }
}
