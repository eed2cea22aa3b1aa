package io.subgraft.samples.bookshop;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A house that brings out books. */
@Entity
@GraphQLExposed
@Table(indexes = {@Index(columnList = "city"), @Index(columnList = "addedAt")})
public class Publisher extends CatalogueEntry {

    /** The name on the spine; no two publishers share one. */
    @Column(nullable = false, unique = true)
    private String name;

    /** The city of the head office. */
    @Column(nullable = false)
    private String city;

    /** The year of the first book; null where nobody remembers. */
    @SuppressWarnings("SG2024")
    private Integer foundedIn;

    @SuppressWarnings("SG2024")
    private String website;

    /**
     * The number of the fax machine.
     *
     * @deprecated hardly anybody still has one; use website
     */
    @Deprecated
    @SuppressWarnings("SG2024")
    private String fax;

    /** The books it brought out. */
    @OneToMany(mappedBy = "publisher")
    private List<Book> books = new ArrayList<>();

    protected Publisher() {}

    public Publisher(String name, String city, Instant addedAt) {
        super(addedAt);
        this.name = name;
        this.city = city;
    }

    public String getName() {
        return name;
    }

    public String getCity() {
        return city;
    }

    public Integer getFoundedIn() {
        return foundedIn;
    }

    public void setFoundedIn(Integer foundedIn) {
        this.foundedIn = foundedIn;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    @Deprecated
    public String getFax() {
        return fax;
    }

    @Deprecated
    public void setFax(String fax) {
        this.fax = fax;
    }

    public List<Book> getBooks() {
        return Collections.unmodifiableList(books);
    }
}
