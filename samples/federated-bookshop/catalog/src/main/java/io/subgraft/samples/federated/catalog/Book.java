package io.subgraft.samples.federated.catalog;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.NaturalId;

/** A book that the shop sells. Nothing here says that other subgraphs know it, too. */
@Entity
@GraphQLExposed
public class Book {

    @Id
    Long id;

    @NaturalId
    String isbn;

    String title;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Author author;

    protected Book() {}

    Book(long id, String title, Author author) {
        this.id = id;
        this.isbn = "978-%09d".formatted(id);
        this.title = title;
        this.author = author;
    }
}
