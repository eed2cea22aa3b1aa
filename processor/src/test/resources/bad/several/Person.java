package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Person {
    private Long id;
    private Object born;

    @Id
    public Long getId() {
        return id;
    }

    @Temporal(TemporalType.DATE)
    // expect: [SG1005] Person.born: is of type java.lang.Object, for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or LocalDate
    public Object getBorn() {
        return born;
    }
}
