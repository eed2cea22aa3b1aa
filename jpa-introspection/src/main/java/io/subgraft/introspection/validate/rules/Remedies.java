package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.model.JavaName;

/** What to do, in the words of the annotation that is at hand. */
final class Remedies {

    private Remedies() {}

    /** How an attribute is left out: of an entity that somebody else exposes, only from there. */
    static String leavingOut(ExposedEntity entity, String attribute) {
        JavaName name = entity.entity().name();
        return entity.type().exposedBy().equals(name.qualified())
                ? "@GraphQLIgnore"
                : "@GraphQLExposed(ignore = \"" + name.simple() + "." + attribute + "\")";
    }
}
