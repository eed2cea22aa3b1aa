package search;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLField;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
@GraphQLExposed
class Article {
    @Id Long id;
    @GraphQLField(name = "headline", searchable = true) String title;
    @ManyToOne Journal journal;
}
