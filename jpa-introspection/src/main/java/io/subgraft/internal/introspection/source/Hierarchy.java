package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * An entity class or an embeddable, and the superclasses that give it attributes.
 *
 * @param classes the topmost first, the class itself last
 * @param byDefault where an embeddable has its mapping: where the entity that embeds it has; null for an entity
 */
record Hierarchy(List<TypeElement> classes, @Nullable AccessType byDefault) {

    /** Whether JPA finds the mapping on Java fields or on getters. */
    enum AccessType {
        FIELD,
        PROPERTY
    }

    static Hierarchy of(TypeElement entity) {
        return new Hierarchy(classes(entity, JpaAnnotations.ENTITY), null);
    }

    /** Of an embeddable of a class with that access. */
    static Hierarchy ofEmbeddable(TypeElement embeddable, AccessType byDefault) {
        return new Hierarchy(classes(embeddable, JpaAnnotations.EMBEDDABLE), byDefault);
    }

    private static List<TypeElement> classes(TypeElement type, String annotation) {
        Deque<TypeElement> classes = new ArrayDeque<>();
        for (TypeElement each : lineage(type)) {
            if (each == type || MirrorReader.has(each, annotation, JpaAnnotations.MAPPED_SUPERCLASS)) {
                classes.addFirst(each);
            }
        }
        return List.copyOf(classes);
    }

    /** The class and all that it extends, the nearest first; each once, for a class that does not compile may extend itself. */
    static Set<TypeElement> lineage(TypeElement type) {
        Set<TypeElement> lineage = new LinkedHashSet<>();
        for (TypeElement each = type; each != null && lineage.add(each); ) {
            each = superclass(each).orElse(null);
        }
        return lineage;
    }

    /** The last class decides on those before it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hierarchy hierarchy
                && type().equals(hierarchy.type())
                && byDefault == hierarchy.byDefault;
    }

    @Override
    public int hashCode() {
        return type().hashCode();
    }

    static Optional<TypeElement> superclass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    TypeElement type() {
        return classes.get(classes.size() - 1);
    }

    boolean isAbstract() {
        return type().getModifiers().contains(Modifier.ABSTRACT);
    }

    /** The entities that the class extends, the nearest first. */
    List<TypeElement> superEntities() {
        Deque<TypeElement> found = new ArrayDeque<>();
        classes.stream()
                .filter(each -> each != type() && MirrorReader.has(each, JpaAnnotations.ENTITY))
                .forEach(found::addFirst);
        return List.copyOf(found);
    }

    /** By what the class says, else by where the hierarchy has its identifier. */
    AccessType access(TypeElement type) {
        return type.getKind() == ElementKind.RECORD
                ? AccessType.FIELD
                : explicitAccess(type).orElseGet(this::defaultAccess);
    }

    static Optional<AccessType> explicitAccess(Element element) {
        return MirrorReader.find(element, JpaAnnotations.ACCESS)
                .flatMap(each -> each.text("value"))
                .map(AccessType::valueOf);
    }

    private AccessType defaultAccess() {
        if (byDefault != null) {
            return byDefault;
        }
        for (TypeElement type : classes) {
            for (Element each : type.getEnclosedElements()) {
                if (isIdentifier(each)) {
                    return each.getKind() == ElementKind.METHOD ? AccessType.PROPERTY : AccessType.FIELD;
                }
            }
        }
        return AccessType.FIELD;
    }

    private static boolean isIdentifier(Element member) {
        return MirrorReader.has(member, JpaAnnotations.ID, JpaAnnotations.EMBEDDED_ID)
                // An identifier with an access of its own says nothing of the others.
                && explicitAccess(member).isEmpty();
    }
}
