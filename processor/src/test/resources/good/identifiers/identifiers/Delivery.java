package identifiers;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@GraphQLExposed
public class Delivery {
    @Embeddable
    public record DeliveryId(String orderShop, Long orderNumber, int number) implements Serializable {}

    @EmbeddedId
    DeliveryId id;

    @MapsId("orderId")
    @ManyToOne
    Order order;

    @OneToOne
    OrderLine line;
}
