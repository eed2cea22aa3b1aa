package io.subgraft.samples.representations;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A book of the data set. */
@Entity
@GraphQLExposed
public class Book {

    @Id
    private Long id;

    @Column(nullable = false)
    private String isbn;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private BigDecimal price;

    @Column(nullable = false)
    private LocalDate published;

    private int pages;

    @Column(nullable = false)
    private String description;

    public Long getId() {
        return id;
    }

    public String getIsbn() {
        return isbn;
    }

    public String getTitle() {
        return title;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public LocalDate getPublished() {
        return published;
    }

    public int getPages() {
        return pages;
    }

    public String getDescription() {
        return description;
    }
}
