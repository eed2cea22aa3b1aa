package outside.names;

import io.subgraft.generated.EmbeddableDescriptor;
import javax.annotation.processing.Generated;
import outside.names.model.Purchase;

/**
 * What Subgraft knows of {@link Purchase.Part} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class PartGraphQL extends EmbeddableDescriptor {
    public PartGraphQL() {
        super(
                "Part",
                Purchase.Part.class,
                basic("weight"));
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        Purchase.Part instance = (Purchase.Part) embeddable;
        return switch (attribute) {
            case 0 -> instance.weight();
            default -> NOT_ACCESSIBLE;
        };
    }
}
