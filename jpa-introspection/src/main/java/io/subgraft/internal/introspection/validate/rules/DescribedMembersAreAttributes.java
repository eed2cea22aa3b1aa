package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** What is described as a field is a persistent attribute. */
public final class DescribedMembersAreAttributes implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.types()
                .flatMap(exposed -> exposed.strayFields().stream()
                        .map(each -> Problem.NOT_AN_ATTRIBUTE.at(
                                Place.of(exposed, each).on(ExposureAnnotations.FIELD, null))));
    }
}
