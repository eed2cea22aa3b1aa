package bad;

import io.subgraft.annotation.*;
import io.subgraft.federation.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    Integer pages;
    // expect: [SG3009] Book.weight: requires the field pages, which this subgraph resolves itself; annotate that attribute with @External, or rename the parameter
    @Requires
    static Integer weight(Integer pages) {
        return pages;
    }
}
