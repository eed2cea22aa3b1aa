package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.federation.FederationMarks;
import io.subgraft.internal.introspection.model.Documentation;
import java.util.Set;

/**
 * How a class appears as a GraphQL type.
 *
 * @param exposedBy the qualified name of the class or package with the annotation that exposes it
 * @param isListed whether that annotation lists it, or the entities that have it, rather than being on them
 * @param packageName the package that its generated class goes to
 * @param name the name of the type
 * @param isNamed whether that name was written, rather than being that of the class
 * @param documentation what the schema says of it
 * @param reachable whether code in that package may name the class
 * @param warnings the names of the compiler's warnings that naming the class causes
 * @param access who may read it
 * @param federation what the application says of federation on it
 */
public record TypeExposure(
        String exposedBy,
        boolean isListed,
        String packageName,
        String name,
        boolean isNamed,
        Documentation documentation,
        boolean reachable,
        Set<String> warnings,
        TypeAccess access,
        FederationMarks federation) {

    public TypeExposure {
        warnings = Set.copyOf(warnings);
    }

    /** The same under another name. */
    TypeExposure named(String other) {
        return new TypeExposure(
                exposedBy,
                isListed,
                packageName,
                other,
                isNamed,
                documentation,
                reachable,
                warnings,
                access,
                federation);
    }
}
