package identifiers;

import io.subgraft.generated.EmbeddableDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link OrderLine.Key} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class OrderLine_KeyGraphQL extends EmbeddableDescriptor {
    public OrderLine_KeyGraphQL() {
        super(
                "Key",
                OrderLine.Key.class,
                toOne("order", "Order"),
                basic("line"),
                embedded("sub", "Sub"));
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        OrderLine.Key instance = (OrderLine.Key) embeddable;
        return switch (attribute) {
            case 0 -> instance.order;
            case 1 -> instance.line;
            case 2 -> instance.sub;
            default -> NOT_ACCESSIBLE;
        };
    }
}
