package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    String title;
    // expect: [SG2004] Book.name: would be the field title of Book, as would title; choose another name with @GraphQLField(name = …)
    @GraphQLField(name = "title") String name;
}
