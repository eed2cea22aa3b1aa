package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id
    // expect: [SG2014] Book.id: is the identifier, without which rows have no cursor; remove @GraphQLIgnore
    @GraphQLIgnore Long id;
}
