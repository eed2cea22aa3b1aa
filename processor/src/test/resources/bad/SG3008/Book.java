package bad;

import io.subgraft.annotation.*;
import io.subgraft.federation.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    // expect: [SG3008] Book.weight: is private, so that nothing can compute it; leave out the modifier
    @Requires
    private static Integer weight(Integer pages) {
        return pages;
    }
}
