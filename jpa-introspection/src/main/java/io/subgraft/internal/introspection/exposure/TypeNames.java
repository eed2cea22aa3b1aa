package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.model.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names of the types of a model: those that are written, else those of the classes. Nested classes that would have the name of
 * another have that of the class around them in front, so that {@code Order.Id} and {@code Invoice.Id} are {@code OrderId} and
 * {@code InvoiceId}. Only which classes there are decides on it, not in which order they are read.
 */
final class TypeNames {

    private final Map<JavaName, String> written = new HashMap<>();
    private final Map<JavaName, String> plurals = new HashMap<>();
    private final Map<JavaName, String> names = new TreeMap<>();

    TypeNames(
            Collection<Exposure> exposures,
            Collection<ExposedEntity> entities,
            Collection<ExposedEmbeddable> embeddables) {
        entities.forEach(this::add);
        embeddables.forEach(this::add);
        for (Exposure exposure : exposures) {
            for (WrittenName each : exposure.names()) {
                if (each.isOfType()) {
                    put(written, each.type(), each.value());
                    put(plurals, each.type(), each.plural());
                }
            }
        }
        // Another module has given these their names.
        embeddables.stream()
                .filter(ExposedEmbeddable::isReused)
                .forEach(each -> written.put(each.javaName(), each.type().name()));
        written.forEach(names::replace);
        resolve();
    }

    private static void put(Map<JavaName, String> into, JavaName type, String name) {
        if (!name.isEmpty()) {
            into.put(type, name);
        }
    }

    private void add(ExposedType exposed) {
        names.put(exposed.javaName(), exposed.type().name());
        if (exposed.type().isNamed()) {
            written.put(exposed.javaName(), exposed.type().name());
        }
        for (BasicAttribute each : AttributeModel.partsOf(exposed.fields().shown(), BasicAttribute.class)) {
            add(exposed, each.type());
        }
        if (exposed instanceof ExposedEntity entity) {
            entity.computed().forEach(each -> add(exposed, each.type()));
        }
    }

    private void add(ExposedType owner, TypeRef type) {
        if (ScalarTypes.element(type).orElse(type) instanceof TypeRef.Enumeration enumeration) {
            JavaName name = enumeration.name();
            names.putIfAbsent(name, name.simple());
            @Nullable String own = owner.enumeration(name).written();
            if (own != null) {
                written.put(name, own);
            }
        }
    }

    /** Puts the name of one class more in front as long as names clash and there are such classes. */
    private void resolve() {
        Map<JavaName, Integer> lengths = new HashMap<>();
        for (Set<JavaName> clashing = clashing(lengths); !clashing.isEmpty(); clashing = clashing(lengths)) {
            for (JavaName each : clashing) {
                int length = lengths.getOrDefault(each, 1) + 1;
                lengths.put(each, length);
                List<String> simpleNames = each.simpleNames();
                names.put(each, String.join("", simpleNames.subList(simpleNames.size() - length, simpleNames.size())));
            }
        }
    }

    private Set<JavaName> clashing(Map<JavaName, Integer> lengths) {
        Map<String, List<JavaName>> byName = new HashMap<>();
        names.forEach((type, name) ->
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(type));
        Set<JavaName> clashing = new TreeSet<>();
        for (List<JavaName> each : byName.values()) {
            if (each.size() > 1) {
                each.stream()
                        .filter(type -> !written.containsKey(type))
                        .filter(type -> lengths.getOrDefault(type, 1)
                                < type.simpleNames().size())
                        .forEach(clashing::add);
            }
        }
        return clashing;
    }

    /** The name of the type of a class; its own where the class is not known. */
    String of(JavaName type) {
        String name = names.get(type);
        return name == null ? type.simple() : name;
    }

    /** The name of the list field of an entity, where one is written from outside. */
    Optional<String> plural(JavaName entity) {
        return Optional.ofNullable(plurals.get(entity));
    }

    /** The classes that have types: entities, embeddables and enums. */
    Set<JavaName> types() {
        return new HashSet<>(names.keySet());
    }
}
