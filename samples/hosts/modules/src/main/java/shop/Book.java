package shop;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.federation.annotation.RemoteReference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@GraphQLExposed
public class Book {

    @Id
    Long id;

    String title;

    @RemoteReference(value = "Author", inverse = "books")
    Long authorId;

    protected Book() {}

    Book(Long id, String title, Long authorId) {
        this.id = id;
        this.title = title;
        this.authorId = authorId;
    }
}
