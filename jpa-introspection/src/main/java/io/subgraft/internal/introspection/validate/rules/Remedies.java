package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.model.TypeRef;

/** What to do, in the words of the annotation that is at hand: what is exposed from outside is changed only from there. */
final class Remedies {

    private Remedies() {}

    /** How an attribute is left out. */
    static String leavingOut(ExposedType exposed, String attribute) {
        return exposed.type().isListed()
                ? "@GraphQLExposed(ignore = \"" + exposed.javaName().nested() + "." + attribute + "\")"
                : "@GraphQLIgnore";
    }

    /** How a type is named otherwise. */
    static String naming(ExposedType exposed) {
        if (exposed.type().isListed()) {
            return outside(exposed.javaName(), "value = …");
        }
        return exposed instanceof ExposedEntity
                ? "@GraphQLExposed(name = …)"
                : "@GraphQLName on " + exposed.javaName().nested();
    }

    /** How an enum is named otherwise. */
    static String naming(ExposedType owner, TypeRef.Enumeration enumeration) {
        return owner.type().isListed()
                ? outside(enumeration.name(), "value = …")
                : "@GraphQLName on " + enumeration.name().nested();
    }

    /** How the list field of an entity is named otherwise. */
    static String namingPages(ExposedEntity entity) {
        return entity.type().isListed() ? outside(entity.javaName(), "plural = …") : "@GraphQLExposed(plural = …)";
    }

    /** How the fields of {@code Query} that an entity has are named otherwise. */
    static String namingAll(ExposedEntity entity) {
        return entity.type().isListed()
                ? outside(entity.javaName(), "value = …, plural = …")
                : "@GraphQLExposed(name = …, plural = …)";
    }

    /** How the field of an attribute is named otherwise. */
    static String naming(ExposedType exposed, String attribute) {
        return exposed.type().isListed()
                ? outside(exposed.javaName(), "attribute = \"" + attribute + "\", value = …")
                : "@GraphQLField(name = …)";
    }

    /** How the fields of a key are named otherwise. */
    static String namingKey(ExposedEntity entity) {
        return entity.type().isListed()
                ? outside(entity.javaName(), "attribute = …, value = …")
                : "@GraphQLField(name = …)";
    }

    /** How an entity is exposed that is not. */
    static String exposing(ExposedType exposed, String target) {
        return exposed.type().isListed()
                ? "list " + target + " in @GraphQLExposed(entities = …)"
                : "annotate " + target + " with @GraphQLExposed";
    }

    private static String outside(JavaName type, String members) {
        return "@GraphQLExposed(names = @GraphQLName(type = " + type.nested() + ".class, " + members + "))";
    }
}
