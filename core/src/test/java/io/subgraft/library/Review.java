package io.subgraft.library;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.OffsetDateTime;

@Entity
@GraphQLExposed
public class Review {

    @Id
    @GeneratedValue
    Long id;

    int stars;

    String text;

    OffsetDateTime writtenAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Book book;
}
