package io.subgraft.internal.introspection.validate.rules.write;

import io.subgraft.internal.introspection.exposure.AttributeWrites;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.TypeRef;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import io.subgraft.internal.introspection.write.WrittenAttribute;
import io.subgraft.internal.introspection.write.WrittenAttributes;
import java.util.List;
import java.util.stream.Stream;

/** A row that is created has all that it needs. */
public final class CreatesAreComplete implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .filter(each -> each.isCreated() || each.isUpserted())
                .flatMap(each -> findings(each, model));
    }

    private static Stream<Finding> findings(ExposedEntity entity, ExposedModel model) {
        List<String> given = WrittenAttributes.of(entity, model).stream()
                .filter(WrittenAttribute::onCreate)
                .map(WrittenAttribute::name)
                .toList();
        return entity.persistent().stream()
                .filter(each -> isNeeded(each) && !given.contains(each.name()) && !isFilled(entity, each))
                .map(each -> Problem.REQUIRED_UNFILLED.at(Place.of(entity, each.name())));
    }

    /** A primitive is never null, whatever is written. */
    private static boolean isNeeded(AttributeModel attribute) {
        boolean isPrimitive = attribute instanceof BasicAttribute basic && basic.type() instanceof TypeRef.Primitive;
        return WrittenAttributes.isNeverNull(attribute) && !isPrimitive;
    }

    private static boolean isFilled(ExposedEntity entity, AttributeModel attribute) {
        AttributeWrites writes = entity.field(attribute.name()).writes();
        AttributeWrites.Preset preset = writes.preset();
        return writes.isGenerated()
                || !writes.isInsertable()
                || (preset != null && preset.on().contains(AttributeWrites.CREATE))
                || entity.field(attribute.name()).silenced().contains(Problem.REQUIRED_UNFILLED.code());
    }
}
