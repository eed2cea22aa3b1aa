package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Severity;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What rows are filtered or sorted by has an index, so far as the mapping tells. This is advice: a small table needs none, and
 * a large one may have indexes that only the database knows of.
 */
public final class AttributesHaveIndexes {

    private final ExposedModel model;

    /** The advice that a model needs. */
    public AttributesHaveIndexes(ExposedModel model) {
        this.model = model;
    }

    /** Whether an attribute of the entity, or of what it embeds, has none. */
    public boolean isWanting(ExposedEntity entity) {
        return unindexed(entity).findAny().isPresent();
    }

    /** A note on the entity that names all such attributes. */
    public Finding note(ExposedEntity entity) {
        String paths = unindexed(entity).map(ComparedColumn::path).collect(Collectors.joining(", "));
        return Problem.NO_INDEX.at(Place.of(entity), "filtered or sorted by " + paths, "…");
    }

    /** A warning for each such attribute. */
    public Stream<Finding> warnings(ExposedEntity entity) {
        KnownIndexes indexes = new KnownIndexes(entity, model);
        return unindexed(entity)
                .map(each -> Problem.NO_INDEX
                        .at(
                                Place.of(entity, each.attribute()).named(each.path()),
                                each.use(),
                                indexes.column(each.path()))
                        .as(Severity.WARNING));
    }

    private Stream<ComparedColumn> unindexed(ExposedEntity entity) {
        KnownIndexes indexes = new KnownIndexes(entity, model);
        Set<String> inherited = inherited(entity);
        return new ComparedColumns(model)
                .of(entity, "")
                .filter(each -> !inherited.contains(each.attribute()) && !indexes.has(each.path()));
    }

    /** What an entity that is exposed too has been told of. */
    private Set<String> inherited(ExposedEntity entity) {
        return model.superEntities(entity)
                .flatMap(each -> Optional.ofNullable(model.targets().get(each)).stream())
                .flatMap(each -> each.attributes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
