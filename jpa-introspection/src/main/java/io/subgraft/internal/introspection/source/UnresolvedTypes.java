package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Finds types that the compiler does not know, or does not know yet: another processor may write them. */
final class UnresolvedTypes {

    private static final String CLASS_LITERAL = "a class of an annotation";

    private final EntityReader entities;

    UnresolvedTypes(EntityReader entities) {
        this.entities = entities;
    }

    /** The names of those that the mapping of an entity depends on. */
    Set<String> of(TypeElement entity) {
        Set<String> missing = new LinkedHashSet<>();
        for (TypeElement each : Hierarchy.lineage(entity)) {
            collect(each.getSuperclass(), missing);
        }
        collectMembers(Hierarchy.of(entity), entity, new HashSet<>(), missing);
        return missing;
    }

    private void collectMembers(Hierarchy hierarchy, TypeElement entity, Set<TypeElement> known, Set<String> missing) {
        for (PersistentMember member : entities.members(hierarchy)) {
            collect(member.type(), missing);
            collect(member.member(), missing);
            for (TypeElement each : TypeReader.classes(member.type())) {
                if (MirrorReader.has(each, JpaAnnotations.EMBEDDABLE) && known.add(each)) {
                    collectMembers(EntityReader.embeddableHierarchy(each, entity), entity, known, missing);
                }
            }
        }
    }

    private static void collect(TypeMirror type, Set<String> missing) {
        if (type.getKind() == TypeKind.ERROR) {
            missing.add(((DeclaredType) type).asElement().toString());
        } else if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(each -> collect(each, missing));
        } else if (type instanceof ArrayType array) {
            collect(array.getComponentType(), missing);
        } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            collect(wildcard.getExtendsBound(), missing);
        }
    }

    /** Class literals in the annotations of an element. */
    static void collect(Element element, Set<String> missing) {
        if (MirrorReader.namesUnknownClass(element)) {
            missing.add(CLASS_LITERAL);
        }
    }
}
