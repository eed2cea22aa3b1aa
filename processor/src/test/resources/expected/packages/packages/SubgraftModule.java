package packages;

import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.GeneratedModule;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import packages.a.SubgraftEntities;

/**
 * The exposed entities of {@code packages}.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class SubgraftModule implements GeneratedModule {
    @Override
    public int contract() {
        return 1;
    }

    @Override
    public String name() {
        return "packages";
    }

    @Override
    public List<EntityDescriptor> entities() {
        return Stream.of(
                        SubgraftEntities.all(),
                        packages.b.SubgraftEntities.all())
                .flatMap(List::stream)
                .toList();
    }
}
