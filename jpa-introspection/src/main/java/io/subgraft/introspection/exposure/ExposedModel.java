package io.subgraft.introspection.exposure;

import io.subgraft.introspection.model.JavaName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that one compilation exposes.
 *
 * @param exposures the annotations that expose, by the name of their element
 * @param entities what they expose, by the name of the type and then of the class
 * @param embeddables what those entities embed, likewise
 * @param targets the classes that associations lead to and that entities extend
 */
public record ExposedModel(
        List<Exposure> exposures,
        List<ExposedEntity> entities,
        List<ExposedEmbeddable> embeddables,
        Map<JavaName, AssociationTarget> targets) {

    public ExposedModel {
        exposures = exposures.stream()
                .sorted(Comparator.comparing(Exposure::element))
                .toList();
        entities = entities.stream().sorted(byName()).toList();
        embeddables = embeddables.stream().sorted(byName()).toList();
        targets = Map.copyOf(targets);
    }

    private static Comparator<ExposedType> byName() {
        return Comparator.comparing((ExposedType each) -> each.type().name())
                .thenComparing(ExposedType::javaName)
                .thenComparing(each -> each.type().exposedBy());
    }

    /** The embeddables whose types this compilation defines. */
    public List<ExposedEmbeddable> ownEmbeddables() {
        return embeddables.stream().filter(each -> !each.isReused()).toList();
    }

    /** The entities, then the embeddables, whose types this compilation defines. */
    public Stream<ExposedType> types() {
        return Stream.concat(entities.stream(), ownEmbeddables().stream());
    }

    /** The entity of that class, where this compilation exposes it. */
    public Optional<ExposedEntity> entity(JavaName name) {
        return entities.stream().filter(each -> each.javaName().equals(name)).findFirst();
    }

    /** The embeddable of that class. */
    public Optional<ExposedEmbeddable> embeddable(JavaName name) {
        return embeddables.stream().filter(each -> each.javaName().equals(name)).findFirst();
    }

    /** The GraphQL type of a class that an association leads to; absent where the class is not exposed. */
    public Optional<String> typeOf(JavaName target) {
        return entity(target)
                .map(each -> each.type().name())
                .or(() -> Optional.ofNullable(targets.get(target)).map(AssociationTarget::typeName));
    }

    /** The GraphQL type of what an association gives: the interface where there is one, else the type itself. */
    public Optional<String> outputTypeOf(JavaName target) {
        return interfaceOf(target).or(() -> typeOf(target));
    }

    /** The GraphQL interface of an entity and of all that extend it. */
    public Optional<String> interfaceOf(JavaName name) {
        Optional<ExposedEntity> own = entity(name);
        if (own.isEmpty()) {
            return Optional.ofNullable(targets.get(name)).map(AssociationTarget::interfaceType);
        }
        return own.filter(each -> each.entity().lineage().isAbstract()
                        || each.entity().lineage().isRoot()
                        || isExtended(name))
                .map(each -> SchemaNames.interfaceType(
                        each.type().name(), each.entity().lineage().isAbstract()));
    }

    private boolean isExtended(JavaName name) {
        return entities.stream()
                .anyMatch(each -> each.entity().lineage().superEntities().contains(name));
    }

    /** The exposed entities that an entity extends, the nearest first. */
    public Stream<JavaName> superEntities(ExposedEntity entity) {
        return entity.entity().lineage().superEntities().stream()
                .filter(each -> typeOf(each).isPresent());
    }
}
