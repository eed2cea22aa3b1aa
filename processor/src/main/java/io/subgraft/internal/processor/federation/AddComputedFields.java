package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.exposure.federation.RequiresMethods;
import io.subgraft.internal.introspection.exposure.federation.RequiresMethods.ComputedField;
import io.subgraft.internal.introspection.federation.FederationMarks.JavaType;
import io.subgraft.internal.introspection.federation.FederationMarks.Parameter;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.model.TypeRef;
import io.subgraft.internal.processor.schema.AppliedDirective;
import io.subgraft.internal.processor.schema.ArgumentDefinition;
import io.subgraft.internal.processor.schema.FieldDefinition;
import io.subgraft.internal.processor.schema.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Adds fields that are computed of what other subgraphs know, and the fields of those that they require. */
final class AddComputedFields implements FederationContribution {

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        for (ExposedEntity entity : model.entities()) {
            RequiresMethods.of(entity).forEach(each -> add(draft, entity.type().name(), each));
        }
    }

    // averagePerYear: Int @requires(fields: "total years")
    private static void add(FederationDraft draft, String type, ComputedField field) {
        field.required().forEach(each -> external(draft, type, each));
        List<ArgumentDefinition> arguments = field.contextual().stream()
                .map(each -> new ArgumentDefinition(each.name(), type(draft, each.type())))
                .toList();
        TypeUse returned = type(draft, field.method().returned());
        append(
                draft,
                type,
                new FieldDefinition(
                        field.name(), arguments, returned, field.method().documentation()));
        String coordinate = type + "." + field.name();
        if (!field.required().isEmpty()) {
            String fields = field.required().stream().map(Parameter::name).collect(Collectors.joining(" "));
            draft.direct(coordinate, List.of(AppliedDirective.of("requires").with("fields", fields)));
        }
        draft.direct(coordinate, Directives.of(field.method().annotations()));
        field.contextual()
                .forEach(each -> draft.direct(
                        coordinate + "(" + each.name() + ":)",
                        List.of(AppliedDirective.of("fromContext")
                                .with(
                                        "field",
                                        each.annotations()
                                                .find(FederationNames.FROM_CONTEXT)
                                                .flatMap(from -> from.text("value"))
                                                .orElse("")))));
    }

    // total: Int @external
    private static void external(FederationDraft draft, String type, Parameter parameter) {
        boolean isThere = draft.type(type).orElseThrow().fields().stream()
                .anyMatch(each -> each.name().equals(parameter.name()));
        if (!isThere) {
            append(
                    draft,
                    type,
                    new FieldDefinition(
                            parameter.name(), List.of(), type(draft, parameter.type()), Documentation.NONE));
            draft.direct(type + "." + parameter.name(), List.of(AppliedDirective.of("external")));
        }
    }

    private static void append(FederationDraft draft, String type, FieldDefinition field) {
        draft.changeFields(type, fields -> {
            List<FieldDefinition> more = new ArrayList<>(fields);
            more.add(field);
            return more;
        });
    }

    private static TypeUse type(FederationDraft draft, JavaType type) {
        String scalar = ScalarTypes.of(type.type()).orElseThrow();
        draft.useScalar(scalar);
        TypeUse use = TypeUse.of(scalar);
        return type.type() instanceof TypeRef.Primitive ? use.nonNull() : use;
    }
}
