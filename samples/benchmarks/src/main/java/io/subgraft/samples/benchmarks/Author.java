package io.subgraft.samples.benchmarks;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** Somebody who writes books. */
@Entity
@GraphQLExposed(maxPageSize = 10_000)
public class Author {

    @Id
    Long id;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String country;

    @Column(nullable = false)
    LocalDate born;

    @Column(nullable = false, columnDefinition = "text")
    String bio;

    @OneToMany(mappedBy = "author")
    Set<Book> books = new LinkedHashSet<>();
}
