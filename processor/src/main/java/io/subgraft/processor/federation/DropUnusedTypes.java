package io.subgraft.processor.federation;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.RemoteTypes;
import io.subgraft.processor.schema.ArgumentDefinition;
import io.subgraft.processor.schema.TypeDefinition;
import io.subgraft.processor.schema.TypeDefinition.InterfaceDefinition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Drops types to which nothing leads any more, though something did: pages without fields of {@code Query}, say. */
final class DropUnusedTypes implements FederationContribution {

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        List<String> roots = new ArrayList<>(List.of("Query"));
        model.types().forEach(each -> roots.add(each.type().name()));
        RemoteTypes.of(model).forEach(each -> roots.add(each.name()));
        Set<String> used = reached(draft.types(), roots);
        Set<String> unused = reached(draft.before(), roots);
        unused.removeAll(used);
        draft.remove(withWhatLeadsThere(unused, used, draft));
    }

    /** A type to which nothing led before may itself lead to one that goes. */
    private static Set<String> withWhatLeadsThere(Set<String> unused, Set<String> used, FederationDraft draft) {
        Set<String> all = new HashSet<>(unused);
        boolean grown = true;
        while (grown) {
            grown = draft.types().stream()
                    .filter(each -> !used.contains(each.name()) && names(each).anyMatch(all::contains))
                    .map(each -> all.add(each.name()))
                    .reduce(false, Boolean::logicalOr);
        }
        return all;
    }

    private static Set<String> reached(Collection<TypeDefinition> types, List<String> roots) {
        Map<String, TypeDefinition> byName = new HashMap<>();
        types.forEach(each -> byName.put(each.name(), each));
        Deque<String> open = new ArrayDeque<>(roots);
        types.stream()
                .filter(InterfaceDefinition.class::isInstance)
                .map(TypeDefinition::name)
                .forEach(open::add);
        Set<String> reached = new HashSet<>();
        while (!open.isEmpty()) {
            String name = open.remove();
            TypeDefinition type = byName.get(name);
            if (type != null && reached.add(name)) {
                names(type).forEach(open::add);
            }
        }
        return reached;
    }

    /** The types that a type leads to. */
    private static Stream<String> names(TypeDefinition type) {
        return Fields.of(type).stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.type()), each.arguments().stream().map(ArgumentDefinition::type)))
                .map(each -> each.text().replaceAll("[\\[\\]!]", ""));
    }
}
