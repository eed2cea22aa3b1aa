package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id
    // expect: [SG2014] Book.id: is the identifier, without which rows have no cursor; remove @GraphQLIgnore
    @GraphQLIgnore Long id;
    String title;

    @Embeddable
    static class Key {
        int number;
        // expect: [SG2014] Book.Key.line: is the identifier, without which rows have no cursor; remove @GraphQLIgnore
        @GraphQLIgnore int line;
    }

    @Entity
    @GraphQLExposed
    static class Line {
        @EmbeddedId Key key;
    }
}
