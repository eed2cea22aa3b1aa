package io.subgraft.introspection.source;

import io.subgraft.introspection.mapping.AnnotationSet;
import io.subgraft.introspection.mapping.JpaAnnotations;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * An entity class and the superclasses that give it attributes.
 *
 * @param classes the topmost first, the entity last
 */
record Hierarchy(List<TypeElement> classes) {

    /** Whether JPA finds the mapping on Java fields or on getters. */
    enum Access {
        FIELD,
        PROPERTY
    }

    static Hierarchy of(TypeElement entity) {
        Deque<TypeElement> classes = new ArrayDeque<>();
        for (TypeElement each = entity; each != null; each = superclass(each).orElse(null)) {
            if (each == entity
                    || MirrorReader.read(each).has(JpaAnnotations.ENTITY, JpaAnnotations.MAPPED_SUPERCLASS)) {
                classes.addFirst(each);
            }
        }
        return new Hierarchy(List.copyOf(classes));
    }

    static Optional<TypeElement> superclass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    TypeElement entity() {
        return classes.get(classes.size() - 1);
    }

    /** Whether rows of other entity classes may lie among those of the entity. */
    boolean isInherited() {
        return entity().getModifiers().contains(Modifier.ABSTRACT)
                || classes.stream()
                        .anyMatch(each ->
                                each != entity() && MirrorReader.read(each).has(JpaAnnotations.ENTITY));
    }

    /** By what the class says, else by where the hierarchy has its identifier. */
    Access access(TypeElement type) {
        return explicitAccess(type).orElseGet(this::defaultAccess);
    }

    static Optional<Access> explicitAccess(Element element) {
        return MirrorReader.read(element)
                .find(JpaAnnotations.ACCESS)
                .flatMap(each -> each.text("value"))
                .map(Access::valueOf);
    }

    private Access defaultAccess() {
        return classes.stream()
                .flatMap(each -> each.getEnclosedElements().stream())
                .filter(Hierarchy::isIdentifier)
                .findFirst()
                .filter(each -> each.getKind() == ElementKind.METHOD)
                .map(each -> Access.PROPERTY)
                .orElse(Access.FIELD);
    }

    private static boolean isIdentifier(Element member) {
        AnnotationSet annotations = MirrorReader.read(member);
        return annotations.has(JpaAnnotations.ID, JpaAnnotations.EMBEDDED_ID)
                // An identifier with an access of its own says nothing of the others.
                && explicitAccess(member).isEmpty();
    }
}
