package identifiers;

import io.subgraft.generated.EmbeddableDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link OrderLine.Key} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class KeyGraphQL extends EmbeddableDescriptor {
    public KeyGraphQL() {
        super(
                "Key",
                OrderLine.Key.class,
                toOne("order", "Order"),
                basic("line"),
                embedded("sub", "Sub"));
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        OrderLine.Key key = (OrderLine.Key) embeddable;
        return switch (attribute) {
            case 0 -> key.order;
            case 1 -> key.line;
            case 2 -> key.sub;
            default -> NOT_ACCESSIBLE;
        };
    }
}
