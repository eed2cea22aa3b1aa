package io.subgraft.introspection.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The annotations of one class, Java field or getter.
 *
 * @param all what they say, in the order of their declaration
 */
public record AnnotationSet(List<AnnotationFacts> all) {

    public AnnotationSet {
        all = List.copyOf(all);
    }

    /** The annotation of that qualified name. */
    public Optional<AnnotationFacts> find(String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Whether one of them has one of these qualified names. */
    public boolean has(String... names) {
        return all.stream().anyMatch(each -> List.of(names).contains(each.name()));
    }

    /** Annotations that may be repeated, alone or in their container. */
    public List<AnnotationFacts> repeated(String name, String container) {
        List<AnnotationFacts> found = new ArrayList<>();
        find(name).ifPresent(found::add);
        find(container).ifPresent(each -> found.addAll(each.nested("value")));
        return found;
    }

    /** These, with one in the place of its namesake. */
    AnnotationSet with(AnnotationFacts replacement) {
        List<AnnotationFacts> others = new ArrayList<>(all);
        others.removeIf(each -> each.name().equals(replacement.name()));
        others.add(replacement);
        return new AnnotationSet(others);
    }
}
