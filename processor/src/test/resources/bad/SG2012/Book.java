package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
// expect: [SG2012] Book: is an entity, which cannot have @GraphQLExposed(entities = …); annotate a package or a configuration class, or use @GraphQLIgnore on the attribute
// expect: [SG2012] Book: is an entity, which cannot have @GraphQLExposed(ignore = …); annotate a package or a configuration class, or use @GraphQLIgnore on the attribute
@GraphQLExposed(entities = Book.class, ignore = "Book.id")
class Book {
    @Id Long id;
}
