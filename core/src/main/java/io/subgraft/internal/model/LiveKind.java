package io.subgraft.internal.model;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Elements;
import io.subgraft.generated.AttributeFacts.Embedded;
import io.subgraft.generated.AttributeFacts.Entries;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.generated.AttributeFacts.ToOne;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.MapAttribute;

/** What an attribute is, to generated code and to the persistence unit. */
enum LiveKind {
    BASIC("a column"),
    EMBEDDED("an embeddable"),
    TO_ONE("an association to one"),
    TO_MANY("an association to many"),
    ELEMENTS("a collection of values"),
    ENTRIES("a map");

    private final String text;

    LiveKind(String text) {
        this.text = text;
    }

    /** The kind in a sentence. */
    String text() {
        return text;
    }

    static LiveKind of(AttributeFacts facts) {
        if (facts instanceof Embedded) {
            return EMBEDDED;
        }
        if (facts instanceof ToOne) {
            return TO_ONE;
        }
        if (facts instanceof ToMany) {
            return TO_MANY;
        }
        if (facts instanceof Elements) {
            return ELEMENTS;
        }
        return facts instanceof Entries ? ENTRIES : BASIC;
    }

    static LiveKind of(Attribute<?, ?> attribute) {
        if (attribute instanceof MapAttribute) {
            return ENTRIES;
        }
        return switch (attribute.getPersistentAttributeType()) {
            case EMBEDDED -> EMBEDDED;
            case MANY_TO_ONE, ONE_TO_ONE -> TO_ONE;
            case ONE_TO_MANY, MANY_TO_MANY -> TO_MANY;
            case ELEMENT_COLLECTION -> ELEMENTS;
            case BASIC -> BASIC;
        };
    }
}
