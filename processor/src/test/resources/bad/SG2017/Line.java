package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
// expect: [SG2017] Line: would be found by Query.line with two arguments orderShop; choose other names for its key with @GraphQLField(name = …)
class Line {
    @Entity
    @GraphQLExposed
    static class Order {
        @Id String shop;
        @Id Long number;
    }

    @Id @ManyToOne Order order;
    @Id String orderShop;
}
