package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.List;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    @GraphQLField(searchable = true) String title;
    // expect: [SG2023] Book.pages: is searchable but no String; remove searchable, or mark an attribute that is a text
    @GraphQLField(searchable = true) int pages;
    // expect: [SG2023] Book.parts: is searchable but no String; remove searchable, or mark an attribute that is a text
    @GraphQLField(searchable = true) @ElementCollection List<String> parts;
}
