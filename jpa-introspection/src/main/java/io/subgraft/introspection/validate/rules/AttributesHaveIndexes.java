package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import io.subgraft.introspection.validate.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What rows are filtered or sorted by has an index, so far as the mapping tells. This is advice: a small table needs none, and
 * a large one may have indexes that only the database knows of.
 */
public final class AttributesHaveIndexes implements Rule {

    private final Severity severity;

    /** A note for each entity, or a warning for each attribute. */
    public AttributesHaveIndexes(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .flatMap(each -> severity == Severity.NOTE ? note(each, model) : warnings(each, model))
                .map(each -> each.as(severity));
    }

    private static Stream<Finding> note(ExposedEntity entity, ExposedModel model) {
        List<ComparedColumn> columns = unindexed(entity, model).toList();
        String paths = columns.stream().map(ComparedColumn::path).collect(Collectors.joining(", "));
        return columns.isEmpty()
                ? Stream.empty()
                : Stream.of(Problem.NO_INDEX.at(Place.of(entity), "filtered or sorted by " + paths, "…"));
    }

    private static Stream<Finding> warnings(ExposedEntity entity, ExposedModel model) {
        KnownIndexes indexes = new KnownIndexes(entity, model);
        return unindexed(entity, model)
                .map(each -> Problem.NO_INDEX.at(
                        Place.of(entity, each.attribute()).named(each.path()),
                        each.use(),
                        indexes.column(each.path())));
    }

    private static Stream<ComparedColumn> unindexed(ExposedEntity entity, ExposedModel model) {
        KnownIndexes indexes = new KnownIndexes(entity, model);
        Set<String> inherited = inherited(entity, model);
        return new ComparedColumns(model)
                .of(entity, "")
                .filter(each -> !inherited.contains(each.attribute()) && !indexes.has(each.path()));
    }

    /** What an entity that is exposed too has been told of. */
    private static Set<String> inherited(ExposedEntity entity, ExposedModel model) {
        return model.superEntities(entity)
                .flatMap(each -> Optional.ofNullable(model.targets().get(each)).stream())
                .flatMap(each -> each.attributes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
