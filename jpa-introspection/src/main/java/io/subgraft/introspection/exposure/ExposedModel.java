package io.subgraft.introspection.exposure;

import io.subgraft.introspection.model.JavaName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one compilation exposes.
 *
 * @param exposures the annotations that expose, by the name of their element
 * @param entities what they expose, by the name of the type and then of the class
 * @param targets the classes that associations lead to
 */
public record ExposedModel(
        List<Exposure> exposures, List<ExposedEntity> entities, Map<JavaName, AssociationTarget> targets) {

    public ExposedModel {
        exposures = exposures.stream()
                .sorted(Comparator.comparing(Exposure::element))
                .toList();
        entities = entities.stream()
                .sorted(Comparator.comparing((ExposedEntity each) -> each.type().name())
                        .thenComparing(each -> each.entity().name())
                        .thenComparing(each -> each.type().exposedBy()))
                .toList();
        targets = Map.copyOf(targets);
    }

    /** The GraphQL type of a class that an association leads to; absent where the class is not exposed. */
    public Optional<String> typeOf(JavaName target) {
        return entities.stream()
                .filter(each -> each.entity().name().equals(target))
                .map(each -> each.type().name())
                .findFirst()
                .or(() -> Optional.ofNullable(targets.get(target)).map(AssociationTarget::typeName));
    }
}
