package io.subgraft.samples.benchmarks;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** A book. */
@Entity
@GraphQLExposed(maxPageSize = 10_000, aggregates = true)
public class Book {

    @Id
    Long id;

    @Column(nullable = false, unique = true)
    String isbn;

    @Column(nullable = false)
    String title;

    @Column(nullable = false)
    BigDecimal price;

    @Column(nullable = false)
    LocalDate published;

    int pages;

    @Column(nullable = false, columnDefinition = "text")
    String description;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Author author;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Publisher publisher;

    @OneToMany(mappedBy = "book")
    Set<Review> reviews = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(
            name = "book_tag",
            joinColumns = @JoinColumn(name = "book_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    Set<Tag> tags = new LinkedHashSet<>();
}
