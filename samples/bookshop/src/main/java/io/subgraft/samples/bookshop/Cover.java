package io.subgraft.samples.bookshop;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

/** The picture on the front of a book. */
@Entity
@GraphQLExposed
public class Cover {

    @Id
    @GeneratedValue
    Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    Book book;

    /** Who drew or photographed it. */
    @SuppressWarnings("SG2024")
    String artist;

    /** What it shows, for those who cannot see it. */
    @Column(nullable = false)
    @SuppressWarnings("SG2024")
    String description;

    @SuppressWarnings("SG2024")
    int widthInPixels;

    @SuppressWarnings("SG2024")
    int heightInPixels;

    protected Cover() {}

    public Cover(Book book, String description, int widthInPixels, int heightInPixels) {
        this.book = book;
        this.description = description;
        this.widthInPixels = widthInPixels;
        this.heightInPixels = heightInPixels;
    }
}
