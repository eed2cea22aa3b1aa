package io.subgraft.introspection.source;

import java.util.List;
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
 */
record PersistentMember(
        String name,
        Element member,
        @Nullable VariableElement field,
        @Nullable ExecutableElement getter,
        TypeMirror type,
        TypeElement declaring) {

    /** The member with the mapping, then its twin. */
    List<Element> twins() {
        Element twin = member.equals(field) ? getter : field;
        return twin == null ? List.of(member) : List.of(member, twin);
    }
}
