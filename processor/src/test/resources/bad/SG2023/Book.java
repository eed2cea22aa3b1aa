package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.List;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    @GraphQLField(searchable = true) String title;
    // expect: [SG2023] Book.pages: is searchable but no String that the database has as it is; remove searchable, or mark an attribute that is a text, neither @Lob nor converted
    @GraphQLField(searchable = true) int pages;
    // expect: [SG2023] Book.parts: is searchable but no String that the database has as it is; remove searchable, or mark an attribute that is a text, neither @Lob nor converted
    @GraphQLField(searchable = true) @ElementCollection List<String> parts;
    // expect: [SG2023] Book.blurb: is searchable but no String that the database has as it is; remove searchable, or mark an attribute that is a text, neither @Lob nor converted
    @GraphQLField(searchable = true) @Lob String blurb;
}
