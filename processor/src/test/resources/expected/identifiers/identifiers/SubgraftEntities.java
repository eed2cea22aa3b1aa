package identifiers;

import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows at compile time of the entities of {@code identifiers}.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class SubgraftEntities extends EntityDescriptor {
    private final int ordinal;

    private SubgraftEntities(int ordinal, EntityFacts facts) {
        super(facts);
        this.ordinal = ordinal;
    }

    /**
     * An instance for each entity, by type name.
     */
    public static List<EntityDescriptor> all() {
        return List.of(
                new SubgraftEntities(0, factsOfBinding()),
                new SubgraftEntities(1, factsOfBook()),
                new SubgraftEntities(2, factsOfDelivery()),
                new SubgraftEntities(3, factsOfOrder()),
                new SubgraftEntities(4, factsOfOrderLine()),
                new SubgraftEntities(5, factsOfProof()));
    }

    private static EntityFacts factsOfBinding() {
        return entity("Binding", Binding.class)
                .lookup("binding", by("book.id", "book"))
                .list("bindings", 20, 100)
                .attributes(toOne("book", "Book").asId());
    }

    private static EntityFacts factsOfBook() {
        return entity("Book", Book.class)
                .lookup("book", "id")
                .lookup("bookByIsbn13", by("isbn", "isbn13"))
                .list("books", 20, 100)
                .attributes(id("id"), basic("isbn").as("isbn13"));
    }

    private static EntityFacts factsOfDelivery() {
        return entity("Delivery", Delivery.class)
                .lookup(
                        "delivery",
                        by("id.orderShop", "orderShop"),
                        by("id.orderNumber", "orderNumber"),
                        by("id.number", "number"))
                .list("deliveries", 20, 100)
                .attributes(embedded("id", "DeliveryId").asId(), toOne("order", "Order"), toOne("line", "OrderLine"));
    }

    private static EntityFacts factsOfOrder() {
        return entity("Order", Order.class)
                .lookup("order", by("shop", "shop"), by("number", "no"))
                .list("orders", 20, 100)
                .attributes(id("shop"), id("number").as("no"));
    }

    private static EntityFacts factsOfOrderLine() {
        return entity("OrderLine", OrderLine.class)
                .lookup(
                        "orderLine",
                        by("id.order.shop", "orderShop"),
                        by("id.order.number", "orderNo"),
                        by("id.line", "line"),
                        by("id.sub.number", "subNumber"))
                .lookup("orderLineByBookAndNickname", by("book.id", "book"), by("nick", "nickname"))
                .list("orderLines", 20, 100)
                .attributes(embedded("id", "Key").asId(), toOne("book", "Book"), basic("nick").as("nickname"));
    }

    private static EntityFacts factsOfProof() {
        return entity("Proof", Proof.class)
                .lookup(
                        "proof",
                        by("order.shop", "orderShop"),
                        by("order.number", "orderNo"),
                        by("binding.book.id", "binding"))
                .list("proofs", 20, 100)
                .attributes(toOne("order", "Order").asId(), toOne("binding", "Binding").asId());
    }

    @Override
    public Object read(Object entity, int attribute) {
        return switch (ordinal) {
            case 0 -> readBinding((Binding) entity, attribute);
            case 1 -> readBook((Book) entity, attribute);
            case 2 -> readDelivery((Delivery) entity, attribute);
            case 3 -> readOrder((Order) entity, attribute);
            case 4 -> readOrderLine((OrderLine) entity, attribute);
            case 5 -> readProof((Proof) entity, attribute);
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readBinding(Binding entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.book;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readBook(Book entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.isbn;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readDelivery(Delivery entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.order;
            case 2 -> entity.line;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readOrder(Order entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.shop;
            case 1 -> entity.number;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readOrderLine(OrderLine entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.book;
            case 2 -> entity.nick;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readProof(Proof entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.order;
            case 1 -> entity.binding;
            default -> NOT_ACCESSIBLE;
        };
    }
}
