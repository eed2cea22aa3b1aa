package io.subgraft.samples.corpus.exposure;

import io.subgraft.samples.corpus.artifact.PersistentClass;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is not in the schema, and why: entities by their class, attributes as {@code Class.attribute}. */
public final class Refusals {

    /** What is generated must compile; a reason that begins so is no refusal but a fault. */
    public static final String BROKEN = "generated code does not compile, ";

    private final Set<String> unknown = new HashSet<>();
    private final Map<String, String> reasons = new TreeMap<>();

    void add(String place, String reason) {
        if (!unknown.contains(place)) {
            reasons.putIfAbsent(place, reason);
        }
    }

    /** Takes back what was said of an attribute that is not there, as of another class of that name; returns whether it was. */
    boolean isUnknown(String place) {
        unknown.add(place);
        return reasons.remove(place) != null;
    }

    boolean contains(String place) {
        return reasons.containsKey(place);
    }

    Optional<String> of(String place) {
        return Optional.ofNullable(reasons.get(place));
    }

    /** Why an attribute is not there: for itself, or because its entity is not. */
    public Optional<String> of(Class<?> entity, String attribute) {
        String name = entity.getName().replace('$', '.');
        return of(name).or(() -> of(name + "." + attribute));
    }

    /** The entities that are left. */
    List<PersistentClass> remaining(List<PersistentClass> entities) {
        return entities.stream().filter(each -> !contains(each.sourceName())).toList();
    }

    /** The attributes of these entities to leave out; a class that is nested in an entity is no attribute of it. */
    List<String> ignored(List<PersistentClass> entities, List<PersistentClass> all) {
        return reasons.keySet().stream()
                .filter(place -> all.stream().noneMatch(each -> place.equals(each.sourceName())))
                .filter(place -> entities.stream().anyMatch(each -> isAttribute(place, each)))
                .toList();
    }

    private static boolean isAttribute(String place, PersistentClass entity) {
        return place.startsWith(entity.sourceName() + ".")
                && place.indexOf('.', entity.sourceName().length() + 1) < 0;
    }
}
