package io.subgraft.library;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Somebody who writes books. */
@Entity
@GraphQLExposed
public class Author {

    @Id
    Long id;

    /** The name on the cover. */
    @Column(nullable = false)
    String name;

    LocalDate born;

    @OneToMany(mappedBy = "author")
    List<Book> books = new ArrayList<>();

    @OneToOne(mappedBy = "author")
    Contract contract;
}
