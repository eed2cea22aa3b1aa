package bad;

import io.subgraft.annotation.*;
import io.subgraft.security.*;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
@GraphQLExposed
@PermitAll
@GraphQLWrites(Write.UPDATE)
class Book {
    @Id @GeneratedValue Long id;
    @GraphQLInput String title;
    // expect: [SG5004] Book.tags: is mapped in a way that is not written yet; remove @GraphQLInput, and write it by a field of your own
    @GraphQLInput @ElementCollection Set<String> tags;
    // expect: [SG5004] Book.sequels: is mapped in a way that is not written yet; remove @GraphQLInput, and write it by a field of your own
    @GraphQLInput(nested = Nested.CONNECT) @OneToMany(mappedBy = "prequel") List<Book> sequels;
    @GraphQLInput @ManyToOne Book prequel;
}
