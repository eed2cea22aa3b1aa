package identifiers;

import io.subgraft.generated.EmbeddableDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Delivery.DeliveryId} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class Delivery_DeliveryIdGraphQL extends EmbeddableDescriptor {
    public Delivery_DeliveryIdGraphQL() {
        super(
                "DeliveryId",
                Delivery.DeliveryId.class,
                basic("orderShop"),
                basic("orderNumber"),
                basic("number"));
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        Delivery.DeliveryId instance = (Delivery.DeliveryId) embeddable;
        return switch (attribute) {
            case 0 -> instance.orderShop();
            case 1 -> instance.orderNumber();
            case 2 -> instance.number();
            default -> NOT_ACCESSIBLE;
        };
    }
}
