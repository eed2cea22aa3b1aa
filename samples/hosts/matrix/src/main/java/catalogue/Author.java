package catalogue;

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

    Integer born;

    @OneToMany(mappedBy = "author")
    List<Work> works = new ArrayList<>();
}
