package io.subgraft.samples.corpus.artifact;

import java.lang.reflect.Modifier;
import java.util.List;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;

/**
 * An entity, mapped superclass, embeddable or converter.
 *
 * @param binaryName the name by which it is loaded
 * @param kind the simple name of the annotation that makes it persistent
 * @param entityName the JPA name of an entity
 * @param isPublic whether it can be named from any package
 */
public record PersistentClass(String binaryName, String kind, String entityName, boolean isPublic) {

    static PersistentClass of(AnnotationInstance annotation, Index index) {
        ClassInfo type = annotation.target().asClass();
        String name = annotation.value("name") == null
                ? type.simpleName()
                : annotation.value("name").asString();
        return new PersistentClass(
                type.name().toString(), annotation.name().withoutPackagePrefix(), name, isPublic(type, index));
    }

    private static boolean isPublic(ClassInfo type, Index index) {
        ClassInfo outer = type.enclosingClass() == null ? null : index.getClassByName(type.enclosingClass());
        return Modifier.isPublic(type.flags()) && (outer == null || isPublic(outer, index));
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

    String packageName() {
        return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
    }

    boolean isIn(List<String> packages) {
        return packages.isEmpty()
                || packages.stream()
                        .anyMatch(each ->
                                packageName().equals(each) || packageName().startsWith(each + "."));
    }
}
