package io.subgraft.library;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@GraphQLExposed(plural = "allChapters")
public class Chapter {

    @Id
    int id;

    String heading;
}
