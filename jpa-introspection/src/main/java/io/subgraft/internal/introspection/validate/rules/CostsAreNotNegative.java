package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** What is weighed costs something or nothing; less would let a request pay for one field with another. */
public final class CostsAreNotNegative implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.types().flatMap(CostsAreNotNegative::places).map(Problem.COST_BELOW_ZERO::at);
    }

    private static Stream<Place> places(ExposedType exposed) {
        Stream<Place> own =
                isNegative(exposed.type().federation().annotations()) ? Stream.of(Place.of(exposed)) : Stream.empty();
        Stream<Place> attributes = exposed.attributes()
                .filter(each -> isNegative(exposed.field(each.name()).federation()))
                .map(each -> Place.of(exposed, each.name()));
        Stream<Place> computed = exposed instanceof ExposedEntity entity
                ? entity.computed().stream()
                        .filter(each -> isNegative(each.directives()))
                        .map(each -> Place.of(exposed, each.method()))
                : Stream.empty();
        return Stream.of(own, attributes, computed).flatMap(each -> each);
    }

    private static boolean isNegative(AnnotationSet annotations) {
        return isNegative(annotations, ExposureAnnotations.COST, "value")
                || isNegative(annotations, ExposureAnnotations.LIST_SIZE, "assumedSize");
    }

    private static boolean isNegative(AnnotationSet annotations, String annotation, String member) {
        return annotations
                .find(annotation)
                .filter(each -> each.number(member, 0) < 0)
                .isPresent();
    }
}
