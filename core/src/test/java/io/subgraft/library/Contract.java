package io.subgraft.library;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.math.BigDecimal;
import java.time.Instant;

/** What an author signed. */
@Entity
@GraphQLExposed
public class Contract {

    @Id
    private String number;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Author author;

    private BigDecimal advance;

    private Instant signedAt;

    protected Contract() {}

    public Contract(String number, Author author) {
        this.number = number;
        this.author = author;
    }

    public String getNumber() {
        return number;
    }

    public Author getAuthor() {
        return author;
    }
}
