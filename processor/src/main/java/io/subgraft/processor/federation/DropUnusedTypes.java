package io.subgraft.processor.federation;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.RemoteTypes;
import io.subgraft.processor.schema.ArgumentDefinition;
import io.subgraft.processor.schema.TypeDefinition;
import io.subgraft.processor.schema.TypeDefinition.InterfaceDefinition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Drops helper types to which nothing leads any more: pages without fields of {@code Query}, scalars of hidden keys. */
final class DropUnusedTypes implements FederationContribution {

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        Set<String> used = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add("Query");
        model.types().forEach(each -> open.add(each.type().name()));
        RemoteTypes.of(model).forEach(each -> open.add(each.name()));
        draft.types().stream()
                .filter(InterfaceDefinition.class::isInstance)
                .map(TypeDefinition::name)
                .forEach(open::add);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (used.add(name)) {
                draft.type(name).ifPresent(each -> names(each).forEach(open::add));
            }
        }
        draft.keepOnly(used);
    }

    /** The types that a type leads to. */
    private static Stream<String> names(TypeDefinition type) {
        return Fields.of(type).stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.type()), each.arguments().stream().map(ArgumentDefinition::type)))
                .map(each -> each.text().replaceAll("[\\[\\]!]", ""));
    }
}
