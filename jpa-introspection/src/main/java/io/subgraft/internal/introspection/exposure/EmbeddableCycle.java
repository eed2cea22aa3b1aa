package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.JavaName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An embeddable that embeds itself, perhaps by others. No table has columns for it, and nothing that walks it would end.
 *
 * @param embeddable the embeddable
 * @param attributes the attributes by which it is reached again, each as {@code Class.attribute}
 */
public record EmbeddableCycle(ExposedEmbeddable embeddable, List<String> attributes) {

    public EmbeddableCycle {
        attributes = List.copyOf(attributes);
    }

    /** The name of its own attribute that begins the cycle. */
    public String attribute() {
        return attributes.get(0).substring(attributes.get(0).lastIndexOf('.') + 1);
    }

    /** The shortest way from each embeddable back to itself, where there is one. */
    static List<EmbeddableCycle> among(Collection<ExposedEmbeddable> embeddables) {
        Map<JavaName, ExposedEmbeddable> byName = new HashMap<>();
        embeddables.forEach(each -> byName.putIfAbsent(each.javaName(), each));
        List<EmbeddableCycle> cycles = new ArrayList<>();
        for (ExposedEmbeddable each : byName.values()) {
            List<String> way = wayBack(each, byName);
            if (!way.isEmpty()) {
                cycles.add(new EmbeddableCycle(each, way));
            }
        }
        return cycles;
    }

    private static List<String> wayBack(ExposedEmbeddable start, Map<JavaName, ExposedEmbeddable> byName) {
        Deque<Way> open = new ArrayDeque<>(List.of(new Way(start, List.of())));
        Set<JavaName> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Way way = open.remove();
            for (AttributeModel attribute : way.end().persistent()) {
                for (AttributeModel part : attribute.parts()) {
                    if (part instanceof EmbeddedAttribute embedded) {
                        List<String> further = way.and(attribute);
                        if (embedded.type().equals(start.javaName())) {
                            return further;
                        }
                        ExposedEmbeddable next = byName.get(embedded.type());
                        if (next != null && seen.add(embedded.type())) {
                            open.add(new Way(next, further));
                        }
                    }
                }
            }
        }
        return List.of();
    }

    private record Way(ExposedEmbeddable end, List<String> attributes) {

        List<String> and(AttributeModel attribute) {
            List<String> further = new ArrayList<>(attributes);
            further.add(end.javaName().simple() + "." + attribute.name());
            return further;
        }
    }
}
