package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.model.JavaName;

/**
 * A name that is written where something is exposed.
 *
 * @param type the entity, embeddable or enum
 * @param attribute the attribute of it that is named; empty where it is the type
 * @param value the name; empty where there is only a plural
 * @param plural the name of the list field; empty for none
 */
public record WrittenName(JavaName type, String attribute, String value, String plural) {

    /** Whether it names the type. */
    public boolean isOfType() {
        return attribute.isEmpty();
    }
}
