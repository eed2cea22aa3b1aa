package identifiers;

import io.subgraft.generated.EmbeddableDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Delivery.DeliveryId} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class DeliveryIdGraphQL extends EmbeddableDescriptor {
    public DeliveryIdGraphQL() {
        super(
                "DeliveryId",
                Delivery.DeliveryId.class,
                basic("orderShop"),
                basic("orderNumber"),
                basic("number"));
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        Delivery.DeliveryId deliveryId = (Delivery.DeliveryId) embeddable;
        return switch (attribute) {
            case 0 -> deliveryId.orderShop();
            case 1 -> deliveryId.orderNumber();
            case 2 -> deliveryId.number();
            default -> NOT_ACCESSIBLE;
        };
    }
}
