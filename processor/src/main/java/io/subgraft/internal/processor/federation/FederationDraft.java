package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.processor.schema.AppliedDirective;
import io.subgraft.internal.processor.schema.FieldDefinition;
import io.subgraft.internal.processor.schema.Schema;
import io.subgraft.internal.processor.schema.SchemaDirectives;
import io.subgraft.internal.processor.schema.TypeDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.InterfaceDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.ObjectDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.ScalarDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The schema of a federated graph in the making. */
final class FederationDraft {

    private final Map<String, TypeDefinition> types = new LinkedHashMap<>();
    private final Map<String, List<AppliedDirective>> directives = new LinkedHashMap<>();

    FederationDraft(Schema schema) {
        schema.types().forEach(each -> types.put(each.name(), each));
        schema.directives().byCoordinate().forEach(this::direct);
    }

    Collection<TypeDefinition> types() {
        return List.copyOf(types.values());
    }

    Optional<TypeDefinition> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    void addType(TypeDefinition type) {
        types.put(type.name(), type);
    }

    void remove(Set<String> names) {
        types.keySet().removeAll(names);
    }

    /** Notes that a scalar is used; those of GraphQL itself need no definition. */
    void useScalar(String name) {
        if (ScalarTypes.defined().contains(name) && !types.containsKey(name)) {
            String description = ScalarTypes.description(name).orElseThrow();
            types.put(name, new ScalarDefinition(name, new Documentation(description, null)));
        }
    }

    /** Changes the fields of an object type or an interface. */
    void changeFields(String type, UnaryOperator<List<FieldDefinition>> change) {
        types.computeIfPresent(type, (name, before) -> {
            if (before instanceof ObjectDefinition object) {
                return new ObjectDefinition(
                        name, object.documentation(), object.interfaces(), change.apply(object.fields()));
            }
            return before instanceof InterfaceDefinition contract
                    ? new InterfaceDefinition(
                            name, contract.documentation(), contract.interfaces(), change.apply(contract.fields()))
                    : before;
        });
    }

    /** Adds directives to what a coordinate names; each once. */
    void direct(String coordinate, List<? extends AppliedDirective> more) {
        List<AppliedDirective> there = directives.computeIfAbsent(coordinate, absent -> new ArrayList<>());
        more.stream().filter(each -> !there.contains(each)).forEach(there::add);
    }

    Map<String, List<AppliedDirective>> directives() {
        return directives;
    }

    Schema finish(SchemaHead head) {
        return new Schema(
                types.values().stream().filter(FederationDraft::isWritten).toList(),
                new SchemaDirectives(head.links(), head.definitions(), directives));
    }

    /** A subgraph that owns nothing has no fields of {@code Query}, and GraphQL has no types without fields. */
    private static boolean isWritten(TypeDefinition type) {
        return !(type instanceof ObjectDefinition object) || !object.fields().isEmpty();
    }
}
