package io.subgraft.internal.model;

import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.jspecify.annotations.Nullable;

/** The Java types of values as they are mapped. Of a type parameter the JPA metamodel knows no more than its bound. */
record MappedTypes(MappingMetamodel mappings) {

    /** The narrower of what the JPA metamodel says and what an entity makes of it; boxed. */
    Class<?> narrowed(Class<?> said, @Nullable Class<?> entity, String path) {
        Class<?> boxed = Boxed.of(said);
        Class<?> mapped = entity == null ? null : mapped(entity, path);
        return mapped != null && boxed.isAssignableFrom(mapped) ? mapped : boxed;
    }

    private @Nullable Class<?> mapped(Class<?> entity, String path) {
        ModelPart part = mappings.getEntityDescriptor(entity).findByPath(path);
        ModelPart value = part instanceof PluralAttributeMapping plural ? plural.getElementDescriptor() : part;
        return value instanceof BasicValuedModelPart basic
                ? Boxed.of(basic.getJavaType().getJavaTypeClass())
                : null;
    }
}
