package shop;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
@GraphQLExposed
public class Book {

    @Id
    @GeneratedValue
    Long id;

    /** The title on the cover. */
    @Column(nullable = false)
    String title;

    protected Book() {}

    Book(String title) {
        this.title = title;
    }
}
