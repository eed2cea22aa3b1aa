package hierarchy;

import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.GeneratedModule;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The exposed entities of {@code hierarchy}.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class SubgraftModule implements GeneratedModule {
    @Override
    public int contract() {
        return 1;
    }

    @Override
    public String name() {
        return "hierarchy";
    }

    @Override
    public List<EntityDescriptor> entities() {
        return SubgraftEntities.all();
    }
}
