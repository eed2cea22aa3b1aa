package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
// expect: [SG2006] Book: has pages of 500 rows by default and of 100 at most; make defaultPageSize at least 1 and maxPageSize no smaller
@GraphQLExposed(defaultPageSize = 500)
class Book extends Base {
    // expect: [SG1004] Book.remarks: is an @Any association, which is not read yet; leave it out with @GraphQLIgnore
    @org.hibernate.annotations.Any Object remarks;
    // expect: [SG1005] Book.printed: is of type java.lang.Object, for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or LocalDate
    Object printed;
}
