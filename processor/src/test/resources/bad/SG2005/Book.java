package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    // expect: [SG2005] Book.note: has both @GraphQLField and @GraphQLIgnore, which contradict each other; remove one of them
    @GraphQLField @GraphQLIgnore String note;
}
