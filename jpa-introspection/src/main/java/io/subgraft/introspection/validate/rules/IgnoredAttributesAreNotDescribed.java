package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.ExposureAnnotations;
import io.subgraft.introspection.exposure.FieldExposure.Mark;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** An attribute is either described or left out. */
final class IgnoredAttributesAreNotDescribed implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.types().flatMap(IgnoredAttributesAreNotDescribed::findings);
    }

    private static Stream<Finding> findings(ExposedType exposed) {
        return exposed.persistent().stream()
                .map(each -> exposed.field(each.name()))
                .filter(each -> each.marks().containsAll(Set.of(Mark.FIELD, Mark.IGNORE)))
                .map(each -> Problem.IGNORED_AND_DESCRIBED.at(
                        Place.of(exposed, each.attribute()).on(ExposureAnnotations.IGNORE, null)));
    }
}
