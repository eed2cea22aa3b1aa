package shop;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLInput;
import io.subgraft.annotation.GraphQLWrites;
import io.subgraft.security.Write;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

@Entity
@GraphQLExposed
@GraphQLWrites({Write.UPDATE, Write.DELETE})
@PermitAll
public class Author {

    @Id
    Long id;

    @GraphQLInput
    String name;

    @OneToMany(mappedBy = "author")
    List<Book> books = new ArrayList<>();
}
