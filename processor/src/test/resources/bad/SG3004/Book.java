package bad;

import io.subgraft.annotation.*;
import io.subgraft.federation.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    // expect: [SG3004] Book.sequelId: refers to Book as a type of another subgraph, but this one has that type; use an association, or expose the class under another name
    @RemoteReference("Book")
    Long sequelId;
}
