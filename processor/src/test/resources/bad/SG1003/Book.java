package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
// expect: [SG1003] Book: has several @Id attributes, and such identifiers are not read yet; use a single @Id that is a plain value, or do not expose it
class Book {
    @Id Long shelf;
    @Id Long row;
}
