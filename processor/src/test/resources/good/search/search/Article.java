package search;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLField;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
@GraphQLExposed
public class Article {
    @Id Long id;
    @GraphQLField(name = "headline", searchable = true) String title;
    @ManyToOne Journal journal;
}

@Entity
@GraphQLExposed
class Journal {
    @Id Long id;
    @OneToMany(mappedBy = "journal") List<Article> articles;
    @Embedded Imprint imprint;
}

@Embeddable
class Imprint {
    @GraphQLField(searchable = true) String town;
}
