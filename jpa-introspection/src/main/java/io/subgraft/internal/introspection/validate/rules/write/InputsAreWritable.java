package io.subgraft.internal.introspection.validate.rules.write;

import io.subgraft.internal.introspection.exposure.AttributeWrites;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.ToManyAttribute;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import io.subgraft.internal.introspection.write.WrittenAttribute;
import io.subgraft.internal.introspection.write.WrittenAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is marked for clients to write can be written, and a field that writes has something to write. */
public final class InputsAreWritable implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .filter(each -> each.writes().isAny())
                .flatMap(each -> findings(each, model).stream());
    }

    private static List<Finding> findings(ExposedEntity entity, ExposedModel model) {
        List<Finding> findings = new ArrayList<>();
        for (AttributeModel each : entity.persistent()) {
            AttributeWrites writes = entity.field(each.name()).writes();
            Place place = Place.of(entity, each.name());
            if (writes.input() == null || writes.input().isOfClass()) {
                continue;
            }
            boolean isToMany = each instanceof ToManyAttribute;
            if (isToMany && writes.input().nested().isEmpty()) {
                findings.add(Problem.NESTED_UNSAID.at(place));
            } else if (!isToMany && !writes.input().nested().isEmpty()) {
                findings.add(Problem.NESTED_MISPLACED.at(place));
            } else if (writes.preset() != null) {
                findings.add(Problem.INPUT_AND_PRESET.at(place));
            } else if (isUnchangeable(each, writes)) {
                findings.add(Problem.INPUT_UNCHANGEABLE.at(place));
            } else if (!WrittenAttributes.isWritable(entity, each, model)) {
                findings.add(Problem.INPUT_UNWRITTEN.at(place));
            }
        }
        if (findings.isEmpty()) {
            findings.addAll(empty(entity, model));
        }
        return findings;
    }

    private static boolean isUnchangeable(AttributeModel attribute, AttributeWrites writes) {
        boolean isFormula =
                attribute instanceof BasicAttribute basic && basic.storage() == BasicAttribute.Storage.FORMULA;
        boolean onCreate =
                writes.input() != null && writes.input().on().contains(AttributeWrites.CREATE) && writes.isInsertable();
        boolean onUpdate =
                writes.input() != null && writes.input().on().contains(AttributeWrites.UPDATE) && writes.isUpdatable();
        return isFormula || writes.isGenerated() || !(onCreate || onUpdate);
    }

    /** GraphQL has no input without a field. */
    private static List<Finding> empty(ExposedEntity entity, ExposedModel model) {
        List<WrittenAttribute> written = WrittenAttributes.of(entity, model);
        boolean createsNothing = entity.writes().has(AttributeWrites.CREATE)
                && !entity.entity().lineage().isAbstract()
                && written.stream().noneMatch(WrittenAttribute::onCreate);
        boolean updatesNothing =
                entity.writes().has(AttributeWrites.UPDATE) && written.stream().noneMatch(WrittenAttribute::onUpdate);
        return createsNothing || updatesNothing
                ? List.of(Problem.INPUT_EMPTY.at(
                        Place.of(entity), createsNothing ? AttributeWrites.CREATE : AttributeWrites.UPDATE))
                : List.of();
    }
}
