package identifiers;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link OrderLine} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class OrderLineGraphQL extends EntityDescriptor {
    public OrderLineGraphQL() {
        super(entity("OrderLine", OrderLine.class)
                .lookup(
                        "orderLine",
                        by("id.order.shop", "orderShop"),
                        by("id.order.number", "orderNo"),
                        by("id.line", "line"),
                        by("id.sub.number", "subNumber"))
                .lookup("orderLineByBookAndNickname", by("book.id", "book"), by("nick", "nickname"))
                .list("orderLines", 20, 100)
                .attributes(embedded("id", "Key").asId(), toOne("book", "Book"), basic("nick").as("nickname")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        OrderLine orderLine = (OrderLine) entity;
        return switch (attribute) {
            case 0 -> orderLine.id;
            case 1 -> orderLine.book;
            case 2 -> orderLine.nick;
            default -> NOT_ACCESSIBLE;
        };
    }
}
