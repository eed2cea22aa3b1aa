package io.subgraft.internal.introspection.mapping;

import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.model.Lineage;
import java.util.List;

/** The place of an entity among others, by its annotations. */
public final class LineageAnnotations {

    private LineageAnnotations() {}

    /** Which entities it extends, and whether it is abstract, the annotations do not tell. */
    public static Lineage of(AnnotationSet entity, List<JavaName> superEntities, boolean isAbstract) {
        boolean isRoot = entity.has(JpaAnnotations.INHERITANCE, JpaAnnotations.DISCRIMINATOR_COLUMN);
        return new Lineage(superEntities, isAbstract, isRoot);
    }
}
