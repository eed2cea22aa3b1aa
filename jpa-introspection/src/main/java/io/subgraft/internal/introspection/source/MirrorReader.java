package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads annotations from mirrors, by name: their classes need not be on the processor's class path. */
final class MirrorReader {

    /** What javac hands out for a class literal that it cannot resolve. */
    private static final String UNRESOLVED = "<error>";

    private MirrorReader() {}

    static AnnotationSet read(Element element) {
        List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
        if (mirrors.isEmpty()) {
            return AnnotationSet.NONE;
        }
        List<MappingAnnotations> facts = new ArrayList<>(mirrors.size());
        for (AnnotationMirror each : mirrors) {
            facts.add(facts(each));
        }
        return new AnnotationSet(facts);
    }

    /** Whether the element has one of the annotations of these names; without reading what they say. */
    static boolean has(Element element, String... names) {
        for (AnnotationMirror each : element.getAnnotationMirrors()) {
            String own = nameOf(each);
            for (String name : names) {
                if (own.equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an annotation names a class that the compiler does not know; without reading what else they say. */
    static boolean namesUnknownClass(Element element) {
        for (AnnotationMirror each : element.getAnnotationMirrors()) {
            if (namesUnknownClass(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesUnknownClass(AnnotationMirror mirror) {
        for (AnnotationValue each : mirror.getElementValues().values()) {
            if (isUnknownClass(each.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnknownClass(Object value) {
        if (value instanceof List<?> values) {
            return values.stream().anyMatch(each -> isUnknownClass(((AnnotationValue) each).getValue()));
        }
        return value instanceof AnnotationMirror mirror ? namesUnknownClass(mirror) : UNRESOLVED.equals(value);
    }

    /** What the annotation of that name says; others are not read. */
    static Optional<MappingAnnotations> find(Element element, String name) {
        for (AnnotationMirror each : element.getAnnotationMirrors()) {
            if (nameOf(each).equals(name)) {
                return Optional.of(facts(each));
            }
        }
        return Optional.empty();
    }

    /** What the annotations say whose names begin with that; others are not read. */
    static List<MappingAnnotations> ofPackage(Element element, String prefix) {
        List<MappingAnnotations> found = new ArrayList<>();
        for (AnnotationMirror each : element.getAnnotationMirrors()) {
            if (nameOf(each).startsWith(prefix)) {
                found.add(facts(each));
            }
        }
        return found;
    }

    private static MappingAnnotations facts(AnnotationMirror mirror) {
        String name = nameOf(mirror);
        // Those of JPA say nothing by what is on them; most annotations of a model are theirs.
        return new MappingAnnotations(
                name, members(mirror), name.startsWith(JpaAnnotations.JPA) ? Set.of() : meta(mirror));
    }

    private static Map<String, Object> members(AnnotationMirror mirror) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> written = mirror.getElementValues();
        if (written.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> members = new HashMap<>();
        written.forEach((member, value) -> members.put(nameOf(member), plain(value.getValue())));
        return members;
    }

    private static Set<String> meta(AnnotationMirror mirror) {
        Set<String> names = new HashSet<>();
        for (AnnotationMirror each : mirror.getAnnotationType().asElement().getAnnotationMirrors()) {
            names.add(nameOf(each));
        }
        return names;
    }

    private static String nameOf(ExecutableElement member) {
        return member.getSimpleName().toString();
    }

    private static String nameOf(AnnotationMirror mirror) {
        return nameOf((TypeMirror) mirror.getAnnotationType());
    }

    private static String nameOf(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : type.toString();
    }

    private static Object plain(Object value) {
        if (value instanceof List<?> values) {
            return values.stream()
                    .map(AnnotationValue.class::cast)
                    .map(each -> plain(each.getValue()))
                    .toList();
        }
        if (value instanceof AnnotationMirror mirror) {
            return facts(mirror);
        }
        if (value instanceof TypeMirror type) {
            return nameOf(type);
        }
        return value instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : value;
    }
}
