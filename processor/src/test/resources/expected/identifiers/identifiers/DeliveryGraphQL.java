package identifiers;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Delivery} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class DeliveryGraphQL extends EntityDescriptor {
    public DeliveryGraphQL() {
        super(entity("Delivery", Delivery.class)
                .lookup(
                        "delivery",
                        by("id.orderShop", "orderShop"),
                        by("id.orderNumber", "orderNumber"),
                        by("id.number", "number"))
                .list("deliveries", 20, 100)
                .attributes(embedded("id", "DeliveryId").asId(), toOne("order", "Order"), toOne("line", "OrderLine")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Delivery delivery = (Delivery) entity;
        return switch (attribute) {
            case 0 -> delivery.id;
            case 1 -> delivery.order;
            case 2 -> delivery.line;
            default -> NOT_ACCESSIBLE;
        };
    }
}
