package io.subgraft.samples.corpus.artifact;

import java.lang.reflect.Modifier;
import java.util.List;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;

/**
 * An entity, mapped superclass, embeddable or converter.
 *
 * @param binaryName the name by which it is loaded
 * @param kind the simple name of the annotation that makes it persistent
 * @param entityName the JPA name of an entity
 * @param isPublic whether it can be named from any package
 * @param isPrivate whether it, or a class around it, can be named by no other class
 * @param hasCallbacks whether methods of it, or of listeners, are called when rows are written or read
 */
public record PersistentClass(
        String binaryName, String kind, String entityName, boolean isPublic, boolean isPrivate, boolean hasCallbacks) {

    private static final List<String> CALLBACKS = List.of(
            "EntityListeners",
            "PrePersist",
            "PostPersist",
            "PreUpdate",
            "PostUpdate",
            "PreRemove",
            "PostRemove",
            "PostLoad");

    static PersistentClass of(AnnotationInstance annotation, Index index) {
        ClassInfo type = annotation.target().asClass();
        String name = annotation.value("name") == null
                ? type.simpleName()
                : annotation.value("name").asString();
        return new PersistentClass(
                type.name().toString(),
                annotation.name().withoutPackagePrefix(),
                name,
                isPublic(type, index),
                isPrivate(type, index),
                hasCallbacks(type));
    }

    private static boolean isPublic(ClassInfo type, Index index) {
        ClassInfo outer = type.enclosingClass() == null ? null : index.getClassByName(type.enclosingClass());
        return Modifier.isPublic(type.flags()) && (outer == null || isPublic(outer, index));
    }

    private static boolean isPrivate(ClassInfo type, Index index) {
        ClassInfo outer = type.enclosingClass() == null ? null : index.getClassByName(type.enclosingClass());
        return Modifier.isPrivate(type.flags()) || (outer != null && isPrivate(outer, index));
    }

    private static boolean hasCallbacks(ClassInfo type) {
        return CALLBACKS.stream()
                .anyMatch(
                        each -> type.annotationsMap().containsKey(DotName.createSimple("jakarta.persistence." + each)));
    }

    public boolean isEntity() {
        return kind.equals("Entity");
    }

    /** The name by which source refers to it. */
    public String sourceName() {
        return binaryName.replace('$', '.');
    }

    /** The simple name. */
    public String simpleName() {
        return sourceName().substring(sourceName().lastIndexOf('.') + 1);
    }

    /** The name within its package. */
    public String nestedName() {
        return packageName().isEmpty()
                ? sourceName()
                : sourceName().substring(packageName().length() + 1);
    }

    public String packageName() {
        return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
    }

    boolean isIn(List<String> packages) {
        return packages.isEmpty()
                || packages.stream()
                        .anyMatch(each ->
                                packageName().equals(each) || packageName().startsWith(each + "."));
    }
}
