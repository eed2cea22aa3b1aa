package io.subgraft.samples.bookshop;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.LinkedHashSet;
import java.util.Set;

/** A shelf in the shop: what a book is about, or whom it is for. */
@Entity
@GraphQLExposed
public class Tag {

    private String slug;
    private String label;
    private Set<Book> books = new LinkedHashSet<>();

    protected Tag() {}

    public Tag(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The name in the address of the shelf's page. */
    @Id
    @Column(length = 60)
    public String getSlug() {
        return slug;
    }

    protected void setSlug(String slug) {
        this.slug = slug;
    }

    /** The name on the shelf. */
    @Column(nullable = false, unique = true)
    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    /** The books on the shelf; a book may stand on several. */
    @ManyToMany(mappedBy = "tags")
    public Set<Book> getBooks() {
        return books;
    }

    protected void setBooks(Set<Book> books) {
        this.books = books;
    }
}
