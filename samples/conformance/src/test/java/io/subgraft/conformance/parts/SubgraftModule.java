package io.subgraft.conformance.parts;

import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.GeneratedModule;
import java.util.List;
import javax.annotation.processing.Generated;

/** The exposed entities of {@code io.subgraft.conformance.parts}. */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class SubgraftModule implements GeneratedModule {
    @Override
    public int contract() {
        return 1;
    }

    @Override
    public String name() {
        return "io.subgraft.conformance.parts";
    }

    @Override
    public List<EntityDescriptor> entities() {
        return List.of(new MakerGraphQL(), new PartGraphQL());
    }
}
