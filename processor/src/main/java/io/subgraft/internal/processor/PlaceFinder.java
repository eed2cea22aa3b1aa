package io.subgraft.internal.processor;

import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.validate.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the elements of places; what lies in another jar is pointed at by the annotation that exposes it. */
public final class PlaceFinder {

    private static final String EXPOSED = ExposureAnnotations.EXPOSED;

    private final Elements elements;
    private final Set<String> compiled = new HashSet<>();

    public PlaceFinder(Elements elements) {
        this.elements = elements;
    }

    /**
     * Where a message belongs.
     *
     * @param element the class, member or package; null where not even that is known
     * @param mirror the annotation on it, where the message is about one
     * @param value the member of that annotation, likewise
     */
    record Located(
            @Nullable Element element,
            @Nullable AnnotationMirror mirror,
            @Nullable AnnotationValue value) {}

    /** Notes what this compilation compiles. */
    public void add(Set<? extends Element> roots) {
        roots.forEach(each -> compiled.add(each.toString()));
    }

    Located find(Place place) {
        List<Element> candidates = new ArrayList<>();
        element(place.element()).ifPresent(each -> {
            candidates.addAll(members(each, place.attribute()));
            candidates.add(each);
        });
        candidates.removeIf(each -> !isCompiled(each));
        String annotation = place.annotation();
        Optional<Element> annotated = candidates.stream()
                .filter(each -> annotation != null && mirror(each, annotation).isPresent())
                .findFirst();
        if (annotated.isPresent() && annotation != null) {
            return on(annotated.get(), annotation, place.member());
        }
        // The mapping is on the field or on the getter: where annotations are.
        return candidates.stream()
                .filter(each -> !each.getAnnotationMirrors().isEmpty())
                .filter(each -> place.attribute() != null && !(each instanceof TypeElement))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .map(each -> new Located(each, null, null))
                .orElseGet(() -> element(place.exposedBy())
                        .map(each -> on(each, EXPOSED, null))
                        .orElse(new Located(null, null, null)));
    }

    private Optional<Element> element(String name) {
        // To look for a package that is not there is expensive.
        return Optional.<Element>ofNullable(elements.getTypeElement(name))
                .or(() -> Optional.ofNullable(elements.getPackageElement(name)));
    }

    /** Whether this compilation compiles the class or package. */
    public boolean isCompiled(Place place) {
        return element(place.element()).filter(this::isCompiled).isPresent();
    }

    private boolean isCompiled(Element element) {
        if (element instanceof PackageElement) {
            return compiled.contains(element.toString());
        }
        // That a package is compiled, by its package-info, says nothing of classes of that package in other jars.
        for (@Nullable Element each = element; each != null; each = each.getEnclosingElement()) {
            if (each instanceof TypeElement && compiled.contains(each.toString())) {
                return true;
            }
        }
        return false;
    }

    /** The Java field, getter or other method of that name, of the class or of its superclasses. */
    private static List<Element> members(Element element, @Nullable String name) {
        List<Element> found = new ArrayList<>();
        @Nullable Element each = element;
        while (name != null && each instanceof TypeElement type) {
            type.getEnclosedElements().stream()
                    .filter(member -> isNamed(member.getSimpleName().toString(), name))
                    .forEach(found::add);
            each = type.getSuperclass() instanceof DeclaredType superclass ? superclass.asElement() : null;
        }
        return found;
    }

    private static boolean isNamed(String member, String attribute) {
        return member.equals(attribute)
                || member.equalsIgnoreCase("get" + attribute)
                || member.equalsIgnoreCase("is" + attribute);
    }

    private static Located on(Element element, String annotation, @Nullable String member) {
        AnnotationMirror mirror = mirror(element, annotation).orElse(null);
        AnnotationValue value = mirror == null
                ? null
                : mirror.getElementValues().entrySet().stream()
                        .filter(each -> each.getKey().getSimpleName().contentEquals(String.valueOf(member)))
                        .map(each -> (AnnotationValue) each.getValue())
                        .findFirst()
                        .orElse(null);
        return new Located(element, mirror, value);
    }

    /** Of several of its kind, the compiler has their container. */
    private static Optional<? extends AnnotationMirror> mirror(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(each -> each.getAnnotationType().toString().equals(annotation)
                        || (annotation.equals(EXPOSED)
                                && each.getAnnotationType().toString().equals(ExposureAnnotations.EXPOSURES)))
                .findFirst();
    }
}
