package io.subgraft.samples.benchmarks;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** What somebody thinks of a book. */
@Entity
@GraphQLExposed(maxPageSize = 10_000)
public class Review {

    @Id
    Long id;

    int rating;

    @Column(nullable = false, columnDefinition = "text")
    String body;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Book book;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Reviewer reviewer;
}
