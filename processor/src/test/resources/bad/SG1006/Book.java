// options: -Asubgraft.indexes=off
package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    // expect: [SG1006] Book.author: leads to Author, which is not exposed, so the schema has no field for it; annotate Author with @GraphQLExposed, or say that this is meant with @GraphQLIgnore
    @ManyToOne Author author;
    // expect: [SG1006] Book.readers: leads to Author, which is not exposed, so the schema has no field for it; annotate Author with @GraphQLExposed, or say that this is meant with @GraphQLIgnore
    @ManyToMany List<Author> readers;
    @GraphQLIgnore @ManyToOne Author printer;
    Credits credits;
    // expect: [SG1006] Book.shares: leads to Author, which is not exposed, so the schema has no field for it; annotate Author with @GraphQLExposed, or say that this is meant with @GraphQLIgnore
    @ElementCollection Map<Author, Integer> shares;

    @Embeddable
    static class Credits {
        int year;
        // expect: [SG1006] Book.Credits.editor: leads to Author, which is not exposed, so the schema has no field for it; annotate Author with @GraphQLExposed, or say that this is meant with @GraphQLIgnore
        @ManyToOne Author editor;
    }
}
