package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.processor.schema.TypeDefinition.InterfaceDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.ObjectDefinition;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the types that nothing leads to, neither a field of an operation nor the type of an exposed class. */
public final class UnusedTypes {

    private static final List<String> OPERATIONS = List.of("Query", "Mutation");

    private UnusedTypes() {}

    /** Returns the schema without the types that nothing leads to. */
    public static Schema drop(Schema schema, ExposedModel model) {
        Set<String> unused = among(
                schema.types(), model.types().map(each -> each.type().name()).toList());
        return new Schema(
                schema.types().stream()
                        .filter(each -> !unused.contains(each.name()) && !isEmpty(each))
                        .toList(),
                schema.directives());
    }

    /** A module without root fields has no fields of {@code Query}, and GraphQL has no types without fields. */
    private static boolean isEmpty(TypeDefinition type) {
        return type instanceof ObjectDefinition && type.fields().isEmpty();
    }

    /**
     * Returns the names of the types that nothing leads to.
     *
     * @param roots the names of types that are used, beside those of operations and the interfaces
     */
    public static Set<String> among(Collection<TypeDefinition> types, Collection<String> roots) {
        Map<String, TypeDefinition> unused = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(roots);
        open.addAll(OPERATIONS);
        for (TypeDefinition each : types) {
            unused.put(each.name(), each);
            if (each instanceof InterfaceDefinition) {
                open.add(each.name());
            }
        }
        while (!open.isEmpty()) {
            TypeDefinition used = unused.remove(open.remove());
            if (used != null) {
                names(used).forEach(open::add);
            }
        }
        return new HashSet<>(unused.keySet());
    }

    /** The types that a type leads to. */
    private static Stream<String> names(TypeDefinition type) {
        return type.fields().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.type()), each.arguments().stream().map(ArgumentDefinition::type)))
                .map(TypeUse::named);
    }
}
