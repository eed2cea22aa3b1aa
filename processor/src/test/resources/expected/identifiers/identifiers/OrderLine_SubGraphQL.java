package identifiers;

import io.subgraft.generated.EmbeddableDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link OrderLine.Sub} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class OrderLine_SubGraphQL extends EmbeddableDescriptor {
    public OrderLine_SubGraphQL() {
        super(
                "Sub",
                OrderLine.Sub.class,
                basic("number"));
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        OrderLine.Sub instance = (OrderLine.Sub) embeddable;
        return switch (attribute) {
            case 0 -> instance.number();
            default -> NOT_ACCESSIBLE;
        };
    }
}
