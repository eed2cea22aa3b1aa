package bad;

import io.subgraft.annotation.*;
import io.subgraft.federation.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    // expect: [SG3007] Book.weight: is computed with java.lang.Object, which another subgraph cannot bring; use a number, a text, a truth value, a UUID or a LocalDate
    @Requires
    static Integer weight(Object pages) {
        return null;
    }
}
