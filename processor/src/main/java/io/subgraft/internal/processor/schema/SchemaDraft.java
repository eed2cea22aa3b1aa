package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.processor.schema.TypeDefinition.EnumDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.InputDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.ObjectDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.ScalarDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A schema in the making. */
final class SchemaDraft {

    private final List<FieldDefinition> queryFields = new ArrayList<>();
    private final List<FieldDefinition> mutationFields = new ArrayList<>();
    private final Map<String, TypeDefinition> types = new LinkedHashMap<>();
    private final SortedMap<String, EnumDefinition> enums = new TreeMap<>();
    private final SortedMap<String, InputDefinition> inputs = new TreeMap<>();
    private final SortedSet<String> scalars = new TreeSet<>();

    void addQueryField(FieldDefinition field) {
        queryFields.add(field);
    }

    void addMutationField(FieldDefinition field) {
        mutationFields.add(field);
    }

    /** Adds a type, unless it is there: entities that extend each other share the entries of their maps. */
    void addType(TypeDefinition type) {
        types.putIfAbsent(type.name(), type);
    }

    /** Adds an input that no class owns, of values that many have. */
    void addInput(InputDefinition input) {
        inputs.put(input.name(), input);
    }

    void useOperators(OperatorInput operators) {
        if (!inputs.containsKey(operators.name())) {
            addInput(operators.definition());
            useScalar(operators.operand());
        }
    }

    void useSortOrder(String name) {
        enums.computeIfAbsent(name, SortOrders::definition);
    }

    void useGrouping(String name) {
        enums.computeIfAbsent(name, AddGroupKey::units);
    }

    void addEnum(EnumDefinition type) {
        enums.put(type.name(), type);
    }

    /** Notes that a scalar is used; those of GraphQL itself need no definition. */
    void useScalar(String name) {
        if (ScalarTypes.defined().contains(name)) {
            scalars.add(name);
        }
    }

    Schema finish() {
        List<TypeDefinition> all = new ArrayList<>();
        all.add(new ObjectDefinition("Query", Documentation.NONE, List.of(), queryFields));
        if (!mutationFields.isEmpty()) {
            all.add(new ObjectDefinition("Mutation", Documentation.NONE, List.of(), mutationFields));
        }
        all.addAll(types.values());
        all.addAll(inputs.values());
        all.addAll(enums.values());
        all.add(PageTypes.pageInfo());
        for (String scalar : scalars) {
            String description = ScalarTypes.description(scalar).orElseThrow();
            all.add(new ScalarDefinition(scalar, new Documentation(description, null)));
        }
        return new Schema(all, SchemaDirectives.NONE);
    }
}
