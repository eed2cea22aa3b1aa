package identifiers;

import io.subgraft.generated.EmbeddableDescriptor;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.GeneratedModule;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The exposed entities of {@code identifiers}.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class SubgraftModule implements GeneratedModule {
    @Override
    public int contract() {
        return 1;
    }

    @Override
    public String name() {
        return "identifiers";
    }

    @Override
    public List<EntityDescriptor> entities() {
        return SubgraftEntities.all();
    }

    @Override
    public List<EmbeddableDescriptor> embeddables() {
        return List.of(
                new Delivery_DeliveryIdGraphQL(),
                new OrderLine_KeyGraphQL(),
                new OrderLine_SubGraphQL());
    }
}
