package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    // expect: [SG1009] Book.reviews: is mapped by "bok", but Review has no such attribute; did you mean "book"?
    @OneToMany(mappedBy = "bok") List<Review> reviews;
    // expect: [SG1009] Book.lead: is mapped by "nothingOfTheKind", but Review has no such attribute; there are book, id
    @OneToOne(mappedBy = "nothingOfTheKind") Review lead;
}
