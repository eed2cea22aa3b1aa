package catalogue;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.ArrayList;
import java.util.List;

@Entity
@GraphQLExposed
public class Topic {

    @Id
    Long id;

    String label;

    @ManyToMany(mappedBy = "topics")
    List<Work> works = new ArrayList<>();
}
