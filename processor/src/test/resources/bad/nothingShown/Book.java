package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
// expect: [SG2019] Book: would be the GraphQL type Book without a field; let it show an attribute, or leave out what is of this type
class Book {
    @Id
    // expect: [SG2014] Book.id: is the identifier, without which rows have no cursor; remove @GraphQLIgnore
    @GraphQLIgnore Long id;
    @GraphQLIgnore String title;

    @Entity
    static class Hidden {
        @Id Long id;
    }
}
