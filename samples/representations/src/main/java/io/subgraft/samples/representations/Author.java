package io.subgraft.samples.representations;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** An author of the data set. */
@Entity
@GraphQLExposed
public class Author {

    @Id
    private Long id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String country;

    @Column(nullable = false)
    private LocalDate born;

    @Column(nullable = false)
    private String bio;

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getCountry() {
        return country;
    }

    public LocalDate getBorn() {
        return born;
    }

    public String getBio() {
        return bio;
    }
}
