package search;

import io.subgraft.generated.EmbeddableDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Imprint} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class ImprintGraphQL extends EmbeddableDescriptor {
    public ImprintGraphQL() {
        super(
                "Imprint",
                Imprint.class,
                basic("town").searchable());
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        Imprint instance = (Imprint) embeddable;
        return switch (attribute) {
            case 0 -> instance.town;
            default -> NOT_ACCESSIBLE;
        };
    }
}
