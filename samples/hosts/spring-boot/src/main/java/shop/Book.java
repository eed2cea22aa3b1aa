package shop;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLPolicy;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.LinkedHashSet;
import java.util.Set;

@Entity
@GraphQLExposed
@GraphQLPolicy(BooksOfTheCaller.class)
public class Book {

    @Id
    Long id;

    String title;

    /** Who may see it; everybody if nobody is named. */
    String owner;

    @ManyToOne(fetch = FetchType.LAZY)
    Publisher publisher;

    @ManyToMany
    Set<Tag> tags = new LinkedHashSet<>();
}
