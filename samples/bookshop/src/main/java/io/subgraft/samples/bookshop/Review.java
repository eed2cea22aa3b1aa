package io.subgraft.samples.bookshop;

import io.subgraft.annotation.GraphQLAccess;
import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLInput;
import io.subgraft.annotation.GraphQLPolicy;
import io.subgraft.annotation.GraphQLWrites;
import io.subgraft.security.Write;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** What one reader thinks of one book. */
@Entity
@GraphQLExposed(aggregates = true)
@GraphQLPolicy(OpenAccounts.class)
@GraphQLWrites({Write.CREATE, Write.UPDATE, Write.DELETE})
@Table(indexes = {@Index(columnList = "stars"), @Index(columnList = "writtenAt")})
public class Review {

    @Id
    @GeneratedValue
    Long id;

    /** From one, for a waste of paper, to five. */
    @GraphQLInput
    int stars;

    @GraphQLInput
    @SuppressWarnings("SG2024")
    String headline;

    /** The review itself; null where the stars say it all. */
    @Column(length = 2000)
    @GraphQLInput
    @SuppressWarnings("SG2024")
    String text;

    @Column(nullable = false)
    @SuppressWarnings("SG5002")
    OffsetDateTime writtenAt;

    /** The purchase that the review follows; null for a book from elsewhere. */
    @GraphQLAccess(roles = Visitor.STAFF)
    @SuppressWarnings("SG2024")
    UUID purchase;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @GraphQLInput(Write.CREATE)
    Book book;

    /** Who wrote it; null once the account is closed. */
    @ManyToOne(fetch = FetchType.LAZY)
    @GraphQLInput(Write.CREATE)
    Reviewer reviewer;

    protected Review() {}

    public Review(Book book, Reviewer reviewer, int stars, OffsetDateTime writtenAt) {
        this.book = book;
        this.reviewer = reviewer;
        this.stars = stars;
        this.writtenAt = writtenAt;
    }

    @PrePersist
    void date() {
        if (writtenAt == null) {
            writtenAt = OffsetDateTime.now(ZoneOffset.UTC);
        }
    }
}
