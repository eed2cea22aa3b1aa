package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.exposure.AssociationTarget;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.processor.schema.AppliedDirective;
import io.subgraft.internal.processor.schema.ArgumentDefinition;
import io.subgraft.internal.processor.schema.FieldDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition;
import io.subgraft.internal.processor.schema.TypeUse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds {@code @inaccessible} to the fields and arguments whose types have it: composers refuse what leads to a hidden type. */
final class HideWhatLeadsToHidden implements FederationContribution {

    private static final AppliedDirective INACCESSIBLE = AppliedDirective.of("inaccessible");

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        Set<String> hidden = draft.types().stream()
                .map(TypeDefinition::name)
                .filter(each -> isHidden(draft, each))
                .collect(Collectors.toCollection(HashSet::new));
        model.targets().values().stream()
                .filter(each -> each.federation().has(FederationNames.INACCESSIBLE))
                .forEach(each -> addElsewhere(hidden, each));
        if (hidden.isEmpty()) {
            return;
        }
        for (TypeDefinition type : draft.types()) {
            if (!hidden.contains(type.name())) {
                type.fields().forEach(each -> hide(draft, type.name() + "." + each.name(), each, hidden));
            }
        }
    }

    /** What another module of the subgraph hides. */
    private static void addElsewhere(Set<String> hidden, AssociationTarget target) {
        if (target.typeName() != null) {
            hidden.add(target.typeName());
            hidden.add(SchemaNames.connection(target.typeName()));
        }
        if (target.interfaceType() != null) {
            hidden.add(target.interfaceType());
        }
    }

    private static void hide(FederationDraft draft, String coordinate, FieldDefinition field, Set<String> hidden) {
        if (leadsTo(field.type(), hidden)) {
            draft.direct(coordinate, List.of(INACCESSIBLE));
        }
        if (!isHidden(draft, coordinate)) {
            for (ArgumentDefinition each : field.arguments()) {
                if (leadsTo(each.type(), hidden)) {
                    draft.direct(coordinate + "(" + each.name() + ":)", List.of(INACCESSIBLE));
                }
            }
        }
    }

    private static boolean isHidden(FederationDraft draft, String coordinate) {
        return draft.directives().getOrDefault(coordinate, List.of()).contains(INACCESSIBLE);
    }

    private static boolean leadsTo(TypeUse type, Set<String> hidden) {
        return hidden.contains(type.named());
    }
}
