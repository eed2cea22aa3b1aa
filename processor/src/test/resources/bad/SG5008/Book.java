// options: -Asubgraft.indexes=off
package bad;

import io.subgraft.annotation.*;
import io.subgraft.security.*;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
@PermitAll
@GraphQLWrites(Write.UPDATE)
class Book {
    @Id @GeneratedValue Long id;
    @GraphQLInput String title;
    // expect: [SG5008] Book.others: leads to many rows, but does not say what clients may do with them; say so, as in @GraphQLInput(nested = {Nested.CONNECT, Nested.DISCONNECT})
    @GraphQLInput @ManyToMany Set<Book> others;
}
