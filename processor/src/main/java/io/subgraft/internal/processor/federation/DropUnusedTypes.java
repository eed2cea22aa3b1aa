package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.HelperNames;
import io.subgraft.internal.introspection.exposure.RemoteTypes;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.processor.schema.ArgumentDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.InterfaceDefinition;
import io.subgraft.internal.processor.schema.TypeUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Drops types to which nothing leads, those aside that other modules may need: a graph of many subgraphs has to carry them all. */
final class DropUnusedTypes implements FederationContribution {

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        Set<String> unused = new HashSet<>();
        draft.types().forEach(each -> unused.add(each.name()));
        unused.removeAll(used(draft, model));
        draft.remove(unused);
    }

    private static Set<String> used(FederationDraft draft, ExposedModel model) {
        Map<String, TypeDefinition> byName = new HashMap<>();
        draft.types().forEach(each -> byName.put(each.name(), each));
        List<String> roots = new ArrayList<>(List.of("Query"));
        model.types().forEach(each -> roots.add(each.type().name()));
        RemoteTypes.of(model).forEach(each -> roots.add(each.name()));
        model.types()
                .filter(HelperNames::isOwned)
                .forEach(each -> helpers(draft, each.type().name()).forEach(roots::add));
        Deque<String> open = new ArrayDeque<>(roots);
        draft.types().stream()
                .filter(InterfaceDefinition.class::isInstance)
                .map(TypeDefinition::name)
                .forEach(open::add);
        Set<String> used = new HashSet<>();
        while (!open.isEmpty()) {
            String name = open.remove();
            TypeDefinition type = byName.get(name);
            if (type != null && used.add(name)) {
                names(type).forEach(open::add);
            }
        }
        return used;
    }

    /** Other modules of the subgraph may lead to them. */
    private static Stream<String> helpers(FederationDraft draft, String type) {
        return draft.types().stream().map(TypeDefinition::name).filter(each -> SchemaNames.isHelper(each, type));
    }

    /** The types that a type leads to. */
    private static Stream<String> names(TypeDefinition type) {
        return Fields.of(type).stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.type()), each.arguments().stream().map(ArgumentDefinition::type)))
                .map(TypeUse::named);
    }
}
