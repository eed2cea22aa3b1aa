package io.subgraft.samples.benchmarks;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.LinkedHashSet;
import java.util.Set;

/** A word that books are found by. */
@Entity
@GraphQLExposed(maxPageSize = 10_000)
public class Tag {

    @Id
    Long id;

    @Column(nullable = false, unique = true)
    String name;

    @ManyToMany(mappedBy = "tags")
    Set<Book> books = new LinkedHashSet<>();
}
