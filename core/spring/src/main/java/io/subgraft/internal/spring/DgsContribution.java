package io.subgraft.internal.spring;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsRuntimeWiring;
import com.netflix.graphql.dgs.DgsTypeDefinitionRegistry;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.subgraft.Subgraft;

/** Adds the generated types to the schema that DGS builds. */
@DgsComponent
public class DgsContribution {

    private final Subgraft subgraft;

    /** Adds the types of a {@link Subgraft}. */
    public DgsContribution(Subgraft subgraft) {
        this.subgraft = subgraft;
    }

    /** Returns the types beside those of DGS. */
    @DgsTypeDefinitionRegistry
    public TypeDefinitionRegistry types(TypeDefinitionRegistry host) {
        return subgraft.typesBeside(host);
    }

    /** Wires the types. */
    @DgsRuntimeWiring
    public RuntimeWiring.Builder wiring(RuntimeWiring.Builder host) {
        return subgraft.contributeTo(host);
    }
}
