package io.subgraft.federation.generated;

import java.util.List;

/** What the schema file of a module does not tell of its federation; found at start through the service loader. */
public interface FederatedModule {

    /** The fields that lead from types of other subgraphs to entities of this module. */
    default List<InverseField> inverses() {
        return List.of();
    }

    /** What computes fields of what other subgraphs know. */
    default List<ComputedFields> computed() {
        return List.of();
    }

    /**
     * A field that leads from a type of another subgraph to the entities that refer to it.
     *
     * @param type the type
     * @param field the field
     * @param entity the GraphQL type of the entities
     * @param attribute their attribute that holds the key of the type
     */
    record InverseField(String type, String field, String entity, String attribute) {}
}
