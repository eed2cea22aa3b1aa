package io.subgraft.samples.federated.reviews;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.federation.annotation.RemoteReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What a reader says of a book. */
@Entity
@GraphQLExposed
public class Review {

    @Id
    Long id;

    int stars;

    String text;

    @Column(nullable = false)
    @RemoteReference(value = "Book", inverse = "reviews")
    Long bookId;

    @Column(nullable = false)
    @RemoteReference(value = "Account", field = "writer", inverse = "reviews")
    Long accountId;

    protected Review() {}

    Review(long id, int stars, String text, long bookId, long accountId) {
        this.id = id;
        this.stars = stars;
        this.text = text;
        this.bookId = bookId;
        this.accountId = accountId;
    }
}
