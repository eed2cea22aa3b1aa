package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    // expect: [SG2007] Book.cached: has @GraphQLField but is no persistent attribute, and computed fields are not there yet; remove the annotation, or put it where the mapping of the attribute is
    @GraphQLField transient String cached;
    // expect: [SG2007] Book.salePrice: has @GraphQLField but is no persistent attribute, and computed fields are not there yet; remove the annotation, or put it where the mapping of the attribute is
    @GraphQLField String salePrice() {
        return null;
    }
}
