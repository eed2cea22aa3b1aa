package search;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
@GraphQLExposed
class Journal {
    @Id Long id;
    @OneToMany(mappedBy = "journal") List<Article> articles;
    @Embedded Imprint imprint;
}
