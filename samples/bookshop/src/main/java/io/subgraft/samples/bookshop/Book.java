package io.subgraft.samples.bookshop;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLField;
import io.subgraft.annotation.GraphQLIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.NaturalId;

/** One edition of a book. */
@Entity
@GraphQLExposed(aggregates = true)
@Table(
        indexes = {
            @Index(columnList = "title"),
            @Index(columnList = "price"),
            @Index(columnList = "pages"),
            @Index(columnList = "publishedOn"),
            @Index(columnList = "addedAt")
        })
public class Book extends CatalogueEntry {

    /** The ISBN-13, digits only. */
    @NaturalId
    @Column(length = 13)
    private String isbn;

    /** The title on the cover. */
    @Column(nullable = false)
    @GraphQLField(searchable = true)
    private String title;

    /** What stands below the title, if anything does. */
    @GraphQLField(searchable = true)
    @SuppressWarnings("SG2024")
    private String subtitle;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Format format = Format.PAPERBACK;

    /** The price in the shop, in euros; null while it is not for sale. */
    @Column(precision = 8, scale = 2)
    private BigDecimal price;

    /** The number of pages; null for what has none. */
    private Integer pages;

    /** The day of publication; null until it is announced. */
    private LocalDate publishedOn;

    /** Whether a copy can be had today. */
    private boolean inStock;

    /** What the buyer noted for colleagues. */
    @GraphQLIgnore
    private String purchaseNote;

    /** How many copies lie in the basket of the customer at the till. */
    @Transient
    private int copiesInBasket;

    /** Who wrote it; null for an anthology. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Author author;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Publisher publisher;

    /** The picture on the front, if there is one. */
    @OneToOne(mappedBy = "book", fetch = FetchType.LAZY)
    private Cover cover;

    /** The shelves on which a reader would look for it. */
    @ManyToMany
    private Set<Tag> tags = new LinkedHashSet<>();

    /** What readers think of it. */
    @OneToMany(mappedBy = "book")
    private List<Review> reviews = new ArrayList<>();

    protected Book() {}

    public Book(String isbn, String title, Author author, Publisher publisher, Instant addedAt) {
        super(addedAt);
        this.isbn = isbn;
        this.title = title;
        this.author = author;
        this.publisher = publisher;
    }

    public String getIsbn() {
        return isbn;
    }

    public String getTitle() {
        return title;
    }

    public String getSubtitle() {
        return subtitle;
    }

    public void setSubtitle(String subtitle) {
        this.subtitle = subtitle;
    }

    public Format getFormat() {
        return format;
    }

    public Integer getPages() {
        return pages;
    }

    /** Says what the book is made of, and how thick it is if that can be said. */
    public void bind(Format format, Integer pages) {
        this.format = format;
        this.pages = pages;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public boolean isInStock() {
        return inStock;
    }

    /** Puts the book on sale, or takes it off with a price of null. */
    public void offer(BigDecimal price, boolean inStock) {
        this.price = price;
        this.inStock = inStock;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getPurchaseNote() {
        return purchaseNote;
    }

    public void setPurchaseNote(String purchaseNote) {
        this.purchaseNote = purchaseNote;
    }

    public int getCopiesInBasket() {
        return copiesInBasket;
    }

    public void putIntoBasket(int copies) {
        copiesInBasket += copies;
    }

    public Author getAuthor() {
        return author;
    }

    public Publisher getPublisher() {
        return publisher;
    }

    public Cover getCover() {
        return cover;
    }

    public Set<Tag> getTags() {
        return Collections.unmodifiableSet(tags);
    }

    public void tag(Tag tag) {
        tags.add(tag);
    }

    public List<Review> getReviews() {
        return Collections.unmodifiableList(reviews);
    }
}
