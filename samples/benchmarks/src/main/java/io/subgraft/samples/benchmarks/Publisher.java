package io.subgraft.samples.benchmarks;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.LinkedHashSet;
import java.util.Set;

/** A house that publishes books. */
@Entity
@GraphQLExposed(maxPageSize = 10_000)
public class Publisher {

    @Id
    Long id;

    @Column(nullable = false)
    String name;

    @OneToMany(mappedBy = "publisher")
    Set<Book> books = new LinkedHashSet<>();
}
