package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.mapping.AnnotationSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a class that an association leads to, or that an entity extends, exposed or not, read or not.
 *
 * @param typeName the name of its GraphQL type; null where it is not exposed
 * @param interfaceType the GraphQL interface of it and of all that extend it; null where none does, or it is not exposed
 * @param isSearchable whether lists of it can be searched
 * @param parts the parts of the schema that it has, as this module is compiled
 * @param access who may read it
 * @param attributes the names of its persistent attributes; empty where they are not known
 * @param federation the annotations of federation on it
 */
public record AssociationTarget(
        @Nullable String typeName,
        @Nullable String interfaceType,
        boolean isSearchable,
        Set<SchemaPart> parts,
        TypeAccess access,
        Set<String> attributes,
        AnnotationSet federation) {

    public AssociationTarget {
        parts = Set.copyOf(parts);
        attributes = Set.copyOf(attributes);
    }
}
