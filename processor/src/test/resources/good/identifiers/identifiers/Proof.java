package identifiers;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Proof.Key.class)
@GraphQLExposed
public class Proof {
    public record Key(Order.Key order, Long binding) implements Serializable {}

    @Id
    @ManyToOne
    Order order;

    @Id
    @ManyToOne
    Binding binding;
}
