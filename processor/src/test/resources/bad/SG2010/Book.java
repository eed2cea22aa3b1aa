package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
// expect: [SG2010] Book: is exposed by bad.Book and again by bad.Exposing; remove one of them
class Book {
    @Id Long id;
}
