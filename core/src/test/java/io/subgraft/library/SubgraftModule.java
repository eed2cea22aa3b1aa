package io.subgraft.library;

import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.GeneratedModule;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The exposed entities of {@code io.subgraft.library}.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class SubgraftModule implements GeneratedModule {
    @Override
    public int contract() {
        return 1;
    }

    @Override
    public String name() {
        return "io.subgraft.library";
    }

    @Override
    public List<EntityDescriptor> entities() {
        return SubgraftEntities.all();
    }
}
