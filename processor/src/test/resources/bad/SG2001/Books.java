package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

class Books {
    @Entity(name = "Volume")
    @GraphQLExposed
    static class Book {
        @Id Long id;
    }

    @Entity
    @GraphQLExposed(name = "Volume")
    // expect: [SG2001] Books.Tome: would be the GraphQL type Volume, as would bad.Books.Book; choose another with @GraphQLExposed(name = …)
    static class Tome {
        @Id Long id;
        Genre genre;
        // expect: [SG2001] Books.Tome.other: would be the GraphQL type Genre, as would bad.Books.Genre; rename the enum, or leave the attribute out with @GraphQLIgnore
        Other.Genre other;
    }

    enum Genre { POETRY }

    static class Other {
        enum Genre { PROSE }
    }
}
