package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    Price price;
    @Embedded Size size;

    @Embeddable
    // expect: [SG2019] Book.Price: would be the GraphQL type Price without a field; let it show an attribute, or leave out what is of this type
    static class Price {
        @GraphQLIgnore long cents;
    }

    // expect: [SG2019] Book.Size: would be the GraphQL type Size without a field; let it show an attribute, or leave out what is of this type
    interface Size {}
}
