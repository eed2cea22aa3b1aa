package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedType;

/** What to do, in the words of the annotation that is at hand. */
final class Remedies {

    private Remedies() {}

    /** How an attribute is left out: of what somebody else exposes, only from there. */
    static String leavingOut(ExposedType exposed, String attribute) {
        return exposed.type().isListed()
                ? "@GraphQLExposed(ignore = \"" + exposed.javaName().simple() + "." + attribute + "\")"
                : "@GraphQLIgnore";
    }
}
