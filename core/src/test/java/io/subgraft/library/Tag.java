package io.subgraft.library;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

@Entity
@GraphQLExposed
public class Tag {

    @Id
    UUID id;

    String label;

    @ManyToMany(mappedBy = "tags")
    Set<Book> books = new LinkedHashSet<>();
}
