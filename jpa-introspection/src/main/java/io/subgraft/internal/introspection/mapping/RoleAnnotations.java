package io.subgraft.internal.introspection.mapping;

import io.subgraft.internal.introspection.model.BasicAttribute.Role;

/** What a basic attribute is to its entity, by its annotations. */
public final class RoleAnnotations {

    private RoleAnnotations() {}

    /** The role of an attribute that is so annotated. */
    public static Role of(AnnotationSet annotations) {
        if (annotations.has(JpaAnnotations.ID)) {
            return isGenerated(annotations) ? Role.GENERATED_ID : Role.ASSIGNED_ID;
        }
        return annotations.has(JpaAnnotations.VERSION) ? Role.VERSION : Role.PLAIN;
    }

    /** By JPA's annotation, or by one of Hibernate's, or the application's, that names a generator. */
    public static boolean isGenerated(AnnotationSet annotations) {
        return annotations.has(JpaAnnotations.GENERATED_VALUE)
                || annotations.all().stream().anyMatch(each -> each.meta().contains(JpaAnnotations.ID_GENERATOR_TYPE));
    }
}
