package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.exposure.FieldExposure.Mark;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** An attribute is either described or left out. */
public final class IgnoredAttributesAreNotDescribed implements Rule {

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
