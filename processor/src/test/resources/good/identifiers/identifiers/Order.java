package identifiers;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Order.Key.class)
@GraphQLExposed
public class Order {
    public record Key(String shop, Long number) implements Serializable {}

    @Id
    String shop;

    @Id
    @GraphQLField(name = "no")
    Long number;
}
