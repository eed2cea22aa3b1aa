package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
class Base {
    @Id Long id;
    // expect: [SG1005] Book.changed: is of type java.lang.Object, for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or LocalDate
    Object changed;
}
