package io.subgraft.internal.processor.federation;

import io.subgraft.internal.processor.schema.FieldDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.InputDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.InterfaceDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.ObjectDefinition;
import java.util.List;

/** Finds fields in a draft. */
final class Fields {

    private Fields() {}

    static FieldDefinition of(FederationDraft draft, String type, String name) {
        return of(draft.type(type).orElseThrow()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<FieldDefinition> of(TypeDefinition type) {
        if (type instanceof ObjectDefinition object) {
            return object.fields();
        }
        if (type instanceof InputDefinition input) {
            return input.fields();
        }
        return type instanceof InterfaceDefinition contract ? contract.fields() : List.of();
    }
}
