package identifiers;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;

@Entity
@GraphQLExposed
public class Book {
    @Id
    Long id;

    @NaturalId
    @GraphQLField(name = "isbn13")
    String isbn;
}
