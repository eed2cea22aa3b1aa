package identifiers;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Order} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class OrderGraphQL extends EntityDescriptor {
    public OrderGraphQL() {
        super(entity("Order", Order.class)
                .lookup("order", by("shop", "shop"), by("number", "no"))
                .list("orders", 20, 100)
                .attributes(id("shop"), id("number").as("no")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Order order = (Order) entity;
        return switch (attribute) {
            case 0 -> order.shop;
            case 1 -> order.number;
            default -> NOT_ACCESSIBLE;
        };
    }
}
