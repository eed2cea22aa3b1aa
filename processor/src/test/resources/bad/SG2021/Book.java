package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    String title;
    @GraphQLIgnore String secret;
    // expect: [SG2021] Book.label: requires "tittle", which is no column of Book that can be given to it; did you mean "title"?
    @GraphQLField(requires = "tittle")
    String label() {
        return title;
    }
    // expect: [SG2021] Book.told: requires "secret", which is no column of Book that can be given to it; there are id, title
    @GraphQLField
    static String told(String secret) {
        return secret;
    }
}
