package io.subgraft.samples.corpus.exposure;

import io.subgraft.samples.corpus.artifact.PersistentClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is not in the schema, and why: entities by their simple name, attributes as {@code Entity.attribute}. */
public final class Refusals {

    /** What is generated must compile; a reason that begins so is no refusal but a fault. */
    public static final String BROKEN = "generated code does not compile, ";

    private final Map<String, String> reasons = new TreeMap<>();

    void add(String place, String reason) {
        reasons.putIfAbsent(place, reason);
    }

    boolean contains(String place) {
        return reasons.containsKey(place);
    }

    Optional<String> of(String place) {
        return Optional.ofNullable(reasons.get(place));
    }

    /** Why an attribute is not there: for itself, or because its entity is not. */
    public Optional<String> of(String entity, String attribute) {
        return of(entity).or(() -> of(entity + "." + attribute));
    }

    /** The entities that are left. */
    List<PersistentClass> remaining(List<PersistentClass> entities) {
        return entities.stream().filter(each -> !contains(each.simpleName())).toList();
    }

    /** The attributes of these entities to leave out. */
    List<String> ignored(List<PersistentClass> entities) {
        return reasons.keySet().stream()
                .filter(place -> entities.stream().anyMatch(each -> place.startsWith(each.simpleName() + ".")))
                .toList();
    }
}
