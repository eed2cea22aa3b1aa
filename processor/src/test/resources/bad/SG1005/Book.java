package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    // expect: [SG1005] Book.printed: is of type java.util.Date, for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or a type of java.time
    Date printed;
    // expect: [SG1005] Book.digest: is of type byte[], for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or a type of java.time
    byte[] digest;
    // expect: [SG1005] Book.language: is of type java.util.Locale, for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or a type of java.time
    Locale language;
}
