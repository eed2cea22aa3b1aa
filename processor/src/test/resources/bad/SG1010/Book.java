package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    // expect: [SG1010] Book.reviews: is a collection of unknown contents; give it type arguments, as in List<Book>, or name the class in its annotation
    @OneToMany List reviews;
    // expect: [SG1010] Book.tags: is a collection of unknown contents; give it type arguments, as in List<Book>, or name the class in its annotation
    @ManyToMany Set<?> tags;
    // expect: [SG1010] Book.remarks: is a collection of unknown contents; give it type arguments, as in List<Book>, or name the class in its annotation
    @ElementCollection List remarks;
    // expect: [SG1010] Book.prices: is a collection of unknown contents; give it type arguments, as in List<Book>, or name the class in its annotation
    @ElementCollection Map prices;
    // expect: [SG1010] Book.anything: is a collection of unknown contents; give it type arguments, as in List<Book>, or name the class in its annotation
    @ElementCollection Set<?> anything;
}
