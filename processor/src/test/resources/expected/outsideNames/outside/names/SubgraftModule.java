package outside.names;

import io.subgraft.generated.EmbeddableDescriptor;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.GeneratedModule;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The exposed entities of {@code outside.names}.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class SubgraftModule implements GeneratedModule {
    @Override
    public int contract() {
        return 1;
    }

    @Override
    public String name() {
        return "outside.names";
    }

    @Override
    public List<EntityDescriptor> entities() {
        return SubgraftEntities.all();
    }

    @Override
    public List<EmbeddableDescriptor> embeddables() {
        return List.of(
                new BillIdGraphQL(),
                new PartGraphQL(),
                new PostalAddressGraphQL(),
                new PurchaseIdGraphQL());
    }
}
