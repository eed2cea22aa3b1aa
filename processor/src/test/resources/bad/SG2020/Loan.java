package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Loan {
    // expect: [SG2020] Loan.book: is the identifier, or a part of it, and leads to Loan.Book, which is not exposed, so that rows have no key in the schema; annotate Loan.Book with @GraphQLExposed, or do not expose the entity
    @Id @OneToOne Book book;
    String reader;

    @Entity
    static class Book {
        @Id Long id;
    }
}
