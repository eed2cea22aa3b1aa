package io.subgraft.samples.bookshop;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What everything in the catalogue has. */
@MappedSuperclass
public abstract class CatalogueEntry {

    @Id
    @GeneratedValue
    private Long id;

    /** When the bookshop entered it into the catalogue. */
    @Column(nullable = false, updatable = false)
    private Instant addedAt;

    protected CatalogueEntry() {}

    protected CatalogueEntry(Instant addedAt) {
        this.addedAt = addedAt;
    }

    public Long getId() {
        return id;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
