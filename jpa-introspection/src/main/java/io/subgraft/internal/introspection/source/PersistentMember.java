package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A Java field or getter that JPA makes persistent.
 *
 * @param name the name of the attribute
 * @param member the one of both that carries the mapping
 * @param field the Java field, where there is one
 * @param getter the getter, where there is one
 * @param type the type of the attribute, type parameters bound as in the entity
 * @param declaring the class that declares it
 * @param annotations those of the member with the mapping, then those of its twin; read once, for they are asked for all the
 *     time
 */
record PersistentMember(
        String name,
        Element member,
        @Nullable VariableElement field,
        @Nullable ExecutableElement getter,
        TypeMirror type,
        TypeElement declaring,
        List<AnnotationSet> annotations) {

    static PersistentMember of(
            String name,
            Element member,
            @Nullable VariableElement field,
            @Nullable ExecutableElement getter,
            TypeMirror type,
            TypeElement declaring) {
        List<AnnotationSet> annotations = new ArrayList<>();
        for (Element each : twins(member, field, getter)) {
            annotations.add(MirrorReader.read(each));
        }
        return new PersistentMember(name, member, field, getter, type, declaring, annotations);
    }

    /** What the annotation of that name says; the first where both have one. */
    Optional<MappingAnnotations> find(String annotation) {
        for (AnnotationSet each : annotations) {
            Optional<MappingAnnotations> found = each.find(annotation);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The annotations of the member with the mapping. */
    AnnotationSet mapping() {
        return annotations.get(0);
    }

    /** The member with the mapping, then its twin. */
    List<Element> twins() {
        return twins(member, field, getter);
    }

    private static List<Element> twins(
            Element member, @Nullable VariableElement field, @Nullable ExecutableElement getter) {
        Element twin = member.equals(field) ? getter : field;
        return twin == null ? List.of(member) : List.of(member, twin);
    }
}
