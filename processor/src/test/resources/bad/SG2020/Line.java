package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Line {
    @EmbeddedId Key key;
    String text;

    @Embeddable
    static class Key {
        int number;
        // expect: [SG2020] Line.Key.order: is the identifier, or a part of it, and leads to Line.Order, which is not exposed, so that rows have no key in the schema; annotate Line.Order with @GraphQLExposed, or do not expose the entity
        @ManyToOne Order order;
    }

    @Entity
    static class Order {
        @Id Long id;
    }
}
