package shop;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

@Entity
@GraphQLExposed
public class Author {

    @Id
    Long id;

    String name;

    @OneToMany(mappedBy = "author")
    List<Book> books = new ArrayList<>();
}
