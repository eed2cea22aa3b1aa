package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    // expect: [SG2007] Book.cached: has @GraphQLField but is neither a persistent attribute nor a method that can compute a field; put the annotation where the mapping of the attribute is, or on a visible method that returns something: one of the instance without parameters, or a static one that takes values of attributes or a collection of identifiers
    @GraphQLField transient String cached;
    // expect: [SG2007] Book.price: has @GraphQLField but is neither a persistent attribute nor a method that can compute a field; put the annotation where the mapping of the attribute is, or on a visible method that returns something: one of the instance without parameters, or a static one that takes values of attributes or a collection of identifiers
    @GraphQLField String price(String currency) {
        return null;
    }
}
