package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    // expect: [SG1010] Book.reviews: is a collection of unknown entities; give it a type argument, as in List<Book>, or a targetEntity
    @OneToMany List reviews;
    // expect: [SG1010] Book.tags: is a collection of unknown entities; give it a type argument, as in List<Book>, or a targetEntity
    @ManyToMany Set<?> tags;
}
