package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

// expect: [SG1001] Book: is exposed but is no @Entity; annotate it with jakarta.persistence.Entity, or name the entities to expose in @GraphQLExposed(entities = …). What only orm.xml maps is not read
@GraphQLExposed
class Book {
    @Id Long id;
}
