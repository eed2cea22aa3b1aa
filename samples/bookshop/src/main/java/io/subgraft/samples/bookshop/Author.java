package io.subgraft.samples.bookshop;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Somebody who writes books. */
@Entity
@GraphQLExposed
@Table(indexes = {@Index(columnList = "name"), @Index(columnList = "born"), @Index(columnList = "addedAt")})
public class Author extends CatalogueEntry {

    /** The name on the cover, which two authors may share. */
    @Column(nullable = false)
    private String name;

    /** The day of birth, where it is known. */
    private LocalDate born;

    /** The day of death; null for the living and where it is not known. */
    @SuppressWarnings("SG2024")
    private LocalDate died;

    /** A few sentences for the back of the book. */
    @Column(length = 2000)
    @SuppressWarnings("SG2024")
    private String biography;

    /** What the author wrote alone; anthologies are not among them. */
    @OneToMany(mappedBy = "author")
    private List<Book> books = new ArrayList<>();

    protected Author() {}

    public Author(String name, Instant addedAt) {
        super(addedAt);
        this.name = name;
    }

    public String getName() {
        return name;
    }

    public LocalDate getBorn() {
        return born;
    }

    public LocalDate getDied() {
        return died;
    }

    /** Records a life; either end may be unknown. */
    public void lived(LocalDate born, LocalDate died) {
        this.born = born;
        this.died = died;
    }

    public String getBiography() {
        return biography;
    }

    public void setBiography(String biography) {
        this.biography = biography;
    }

    public List<Book> getBooks() {
        return Collections.unmodifiableList(books);
    }
}
