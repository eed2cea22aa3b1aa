package io.subgraft.introspection.exposure;

import java.util.Set;

/**
 * How an entity appears as a GraphQL type.
 *
 * @param exposedBy the qualified name of the class or package with the annotation that exposes it
 * @param packageName the package that its generated class goes to
 * @param name the name of the type
 * @param listField the field of {@code Query} that returns pages of it
 * @param pages the sizes of its pages
 * @param documentation what the schema says of it
 * @param reachable whether code in that package may name the entity class
 * @param warnings the names of the compiler's warnings that naming the entity class causes
 */
public record TypeExposure(
        String exposedBy,
        String packageName,
        String name,
        String listField,
        PageSizes pages,
        Documentation documentation,
        boolean reachable,
        Set<String> warnings) {

    public TypeExposure {
        warnings = Set.copyOf(warnings);
    }
}
