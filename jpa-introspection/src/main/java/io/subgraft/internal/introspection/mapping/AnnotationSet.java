package io.subgraft.internal.introspection.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The annotations of one class, Java field or getter. Asked many times for each attribute of a model, in a compiler that has
 * just started: hence loops and no streams.
 *
 * @param all what they say, in the order of their declaration
 */
public record AnnotationSet(List<MappingAnnotations> all) {

    /** No annotations. */
    public static final AnnotationSet NONE = new AnnotationSet(List.of());

    public AnnotationSet {
        all = List.copyOf(all);
    }

    /** The annotation of that qualified name. */
    public Optional<MappingAnnotations> find(String name) {
        for (MappingAnnotations each : all) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether one of them has one of these qualified names. */
    public boolean has(String... names) {
        for (MappingAnnotations each : all) {
            for (String name : names) {
                if (each.name().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Annotations that may be repeated, alone or in their container. */
    public List<MappingAnnotations> repeated(String name, String container) {
        if (!has(name, container)) {
            return List.of();
        }
        List<MappingAnnotations> found = new ArrayList<>();
        for (MappingAnnotations each : all) {
            if (each.name().equals(name)) {
                found.add(each);
            } else if (each.name().equals(container)) {
                found.addAll(each.nested("value"));
            }
        }
        return found;
    }

    /** These, with one in the place of its namesake. */
    AnnotationSet with(MappingAnnotations replacement) {
        List<MappingAnnotations> others = new ArrayList<>(all);
        others.removeIf(each -> each.name().equals(replacement.name()));
        others.add(replacement);
        return new AnnotationSet(others);
    }
}
