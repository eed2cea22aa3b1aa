package io.subgraft.internal.processor.federation;

import io.subgraft.internal.processor.schema.FieldDefinition;

/** Finds fields in a draft. */
final class Fields {

    private Fields() {}

    static FieldDefinition of(FederationDraft draft, String type, String name) {
        return draft.type(type).orElseThrow().fields().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
